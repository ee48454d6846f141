import type { HostedActivitiesInput } from '@shared/contract/service/hosting'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { cursor, id } from '../../kernel/input'
import { pageOf } from '../../kernel/page-of'
import { findCompound } from '../../views/find-compound'
import { activityView } from './activity-view'

const input = z.strictObject({ compoundId: id, cursor }) satisfies z.ZodType<HostedActivitiesInput>

const A_PAGE = 15

/** The activities of a compound, the newest first, for whoever leads them. */
export const hostedActivities = defineAction({
  name: 'service.hostedActivities',
  access: { posts: ['branchSecretary', 'communitySecretary'] },
  input,
  cost: 4,

  target: ({ compoundId }, context) => findCompound(compoundId, context),

  async run({ compoundId, cursor: after = '' }, { store, target }) {
    const page = await pageOf(A_PAGE, (limit) => store.serviceActivities.ofCompound(compoundId, after, limit))
    return {
      compoundName: target.compound.name,
      activities: page.rows.map((activity) => ({
        ...activityView(activity),
        words: activity.words,
        why: activity.why,
      })),
      next: page.next,
    }
  },
})
