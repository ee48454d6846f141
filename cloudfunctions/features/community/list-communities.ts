import type { ListCommunitiesInput } from '@shared/contract/community'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { cursor } from '../../kernel/input'
import { pageOf } from '../../kernel/page-of'
import { compoundBrief } from '../../views/briefs'

const input = z.strictObject({ cursor }) satisfies z.ZodType<ListCommunitiesInput>

/** The county's communities, and first of all the compound that anyone may try. */
export const listCommunities = defineAction({
  name: 'community.communities',
  access: 'visitor',
  input,
  cost: 3,

  async run({ cursor: after = '' }, { store, settings: { countyId } }) {
    const [{ rows, next }, trial] = await Promise.all([
      pageOf(30, (limit) => store.places.communitiesAfter(countyId, after, limit)),
      store.places.trialCompound(countyId),
    ])
    return {
      communities: rows.map(({ _id, name, compounds }) => ({ id: _id, name, compounds })),
      next,
      trial: trial ? compoundBrief(trial) : null,
    }
  },
})
