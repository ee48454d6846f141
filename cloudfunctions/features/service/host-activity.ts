import { ACTIVITY_LIMITS } from '@shared/contract/service/activity'
import type { HostActivityInput } from '@shared/contract/service/hosting'
import { mayConfirm } from '@shared/rules/service/activity-life'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { id } from '../../kernel/input'
import { openVault } from '../../vault/vault'
import { activityView, standingOf } from './activity-view'
import { findActivity } from './find-activity'

const input = z.strictObject({ activityId: id }) satisfies z.ZodType<HostActivityInput>

/** Who signed up for an activity, by name: its host says who came. Each name that is opened is recorded. */
export const hostActivity = defineAction({
  name: 'service.hostActivity',
  access: { posts: ['branchSecretary', 'communitySecretary'] },
  input,
  // Activity, person, signups, two for the vault, and an event for each of at most sixty.
  cost: 70,

  target: ({ activityId }, context) => findActivity(activityId, context),

  async run({ activityId }, context) {
    const { store, caller, now, target } = context
    const { _id: reader } = await caller.person()
    const signups = await store.serviceActivities.signupsOf(
      activityId,
      ['joined', 'came', 'absent'],
      ACTIVITY_LIMITS.mostSeats,
    )
    const names = await openVault(context).getMany(
      signups.map(({ personId }) => ({ personId, field: 'name' as const, place: target.place })),
      { reader, reason: 'activity' },
    )
    return {
      activity: activityView(target.activity),
      mayConfirm: mayConfirm(standingOf(target.activity), now.getTime()),
      signups: signups.map(({ _id, state, minutes }, index) => ({
        id: _id,
        name: names[index] ?? '',
        state,
        minutes,
      })),
    }
  },
})
