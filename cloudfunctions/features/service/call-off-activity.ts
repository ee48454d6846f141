import { ACTIVITY_LIMITS } from '@shared/contract/service/activity'
import type { CallOffActivityInput } from '@shared/contract/service/hosting'
import { activityStep } from '@shared/rules/service/activity-life'
import * as z from 'zod'

import { auditWithin } from '../../kernel/audit'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { newNotice } from '../../store/notices'
import type { ActivityDoc } from '../../store/service-activities'
import { findActivity } from './find-activity'

const input = z.strictObject({ activityId: id }) satisfies z.ZodType<CallOffActivityInput>

/** It does not take place; everybody who signed up is told. Once it has begun it cannot be called off. */
export const callOffActivity = defineAction({
  name: 'service.callOffActivity',
  access: { posts: ['branchSecretary', 'communitySecretary'] },
  input,
  cost: 70,

  target: ({ activityId }, context) => findActivity(activityId, context),

  async run({ activityId }, context) {
    const { store, now, target } = context
    await store.transaction(async (tx) => {
      const { state, startsAt } =
        (await tx.get<ActivityDoc>('service_activities', activityId)) ?? target.activity
      if (state === 'cancelled') return
      const to = activityStep(state, 'callOff', 'host')
      if (!to || startsAt <= now) throw fail('ACTIVITY_OVER')
      await tx.update('service_activities', activityId, { state: to })
      await auditWithin(tx, 'service.callOffActivity', activityId, target.place, null, context)
    })
    // Whoever sends it again finds it called off, and tells those who were not told.
    const signups = await store.serviceActivities.signupsOf(activityId, ['joined'], ACTIVITY_LIMITS.mostSeats)
    await store.notices.createAll(
      signups.map(({ personId }) => newNotice(personId, 'activityCalledOff', activityId, 'calledOff', now)),
    )
    return {}
  },
})
