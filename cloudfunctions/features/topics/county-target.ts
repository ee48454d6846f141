import type { ActionContext } from '../../kernel/define-action'

/** What the county admin decides concerns her county, and nothing below it. */
export const countyTarget = async (_: unknown, { settings }: ActionContext) => ({
  place: { countyId: settings.countyId, communityId: '' },
})
