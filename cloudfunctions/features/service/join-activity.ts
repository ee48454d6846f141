import type { JoinActivityInput } from '@shared/contract/service/activity'
import { decideJoin } from '@shared/rules/service/activity-life'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { requireMember } from '../../registrations/require-member'
import { newestFirst } from '../../store/newest-first'
import { type ActivityDoc, type SignupDoc, signupId } from '../../store/service-activities'
import { standingOf } from './activity-view'
import { findActivity } from './find-activity'

const input = z.strictObject({ activityId: id, joined: z.boolean() }) satisfies z.ZodType<JoinActivityInput>

/** A member joins, or leaves before it begins. Seats are counted in one transaction; again it changes nothing. */
export const joinActivity = defineAction({
  name: 'service.joinActivity',
  access: 'known',
  input,
  limit: 'requests',
  // Person, activity, registration; six in the transaction, which a crowd makes some try again.
  cost: 60,

  target: ({ activityId }, context) => findActivity(activityId, context),

  async run({ activityId, joined: wants }, { store, caller, now, target }) {
    const person = await caller.person()
    const { communityId } = await requireMember(person, store)
    if (communityId !== target.place.communityId) throw fail('NOT_YOUR_COMPOUND')
    const _id = signupId(activityId, person._id)
    return store.transaction(async (tx) => {
      const activity = await tx.get<ActivityDoc>('service_activities', activityId)
      if (!activity) throw fail('ACTIVITY_NOT_FOUND')
      const signup = await tx.get<SignupDoc>('service_signups', _id)
      const decision = decideJoin(standingOf(activity), signup?.state ?? null, wants, now.getTime())
      if (decision.kind === 'refuse') throw fail(decision.code)
      if (decision.kind === 'same') return { mine: wants ? 'joined' : null, joined: activity.joined }
      await tx.put('service_activities', { ...activity, joined: decision.joined })
      await tx.put('service_signups', {
        _id,
        activityId,
        personId: person._id,
        state: decision.state,
        minutes: null,
        joinedAt: now,
        order: newestFirst(activity.startsAt, _id),
      })
      return { mine: wants ? 'joined' : null, joined: decision.joined }
    })
  },
})
