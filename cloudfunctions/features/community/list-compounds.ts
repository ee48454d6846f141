import type { ListCompoundsInput } from '@shared/contract/community'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { cursor, id } from '../../kernel/input'
import { pageOf } from '../../kernel/page-of'
import { compoundBrief } from '../../views/briefs'

const input = z.strictObject({ communityId: id, cursor }) satisfies z.ZodType<ListCompoundsInput>

/** The compounds of one community, a page at a time. */
export const listCompounds = defineAction({
  name: 'community.compounds',
  access: 'visitor',
  input,
  cost: 2,

  async run({ communityId, cursor: after = '' }, { store }) {
    const { rows, next } = await pageOf(30, (limit) => store.places.compoundsAfter(communityId, after, limit))
    return { compounds: rows.map(compoundBrief), next }
  },
})
