import type { ActionContext } from '../../kernel/define-action'

/** Which days are worked is decided for the county, and for nothing below it alone. */
export const countyTarget = async (_: unknown, { settings }: ActionContext) => ({
  place: { countyId: settings.countyId, communityId: '' },
})
