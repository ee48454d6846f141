import type { ConfirmCameInput } from '@shared/contract/service/hosting'
import { SERVICE_MOST_MINUTES_A_DAY } from '@shared/contract/service/kinds'
import { dayNameOf } from '@shared/rules/calendar/working-days'
import { mayConfirm } from '@shared/rules/service/activity-life'
import { minutesWithin } from '@shared/rules/service/minutes'
import * as z from 'zod'

import { auditWithin } from '../../kernel/audit'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { recordService } from '../../registrations/record-service'
import { newNotice } from '../../store/notices'
import type { SignupDoc } from '../../store/service-activities'
import { type ServiceDayDoc, serviceDayId } from '../../store/service-records'
import { standingOf } from './activity-view'
import { findSignup } from './find-activity'

const input = z.strictObject({
  signupId: id,
  came: z.boolean(),
  minutes: z.number().int().min(1).max(SERVICE_MOST_MINUTES_A_DAY).optional(),
}) satisfies z.ZodType<ConfirmCameInput>

/**
 * Its host says that somebody came, and for how long: that is what makes it a service on record. Nobody
 * confirms her own, and what is on record is not taken back. Again it changes nothing.
 */
export const confirmCame = defineAction({
  name: 'service.confirmCame',
  access: { posts: ['branchSecretary', 'communitySecretary'] },
  input,
  cost: 30,

  target: ({ signupId }, context) => findSignup(signupId, context),

  async run({ signupId, came, minutes }, context) {
    const { store, caller, now, target } = context
    const { activity, signup } = target
    const person = await caller.person()
    if (signup.personId === person._id) throw fail('OWN_REQUEST')
    if (!mayConfirm(standingOf(activity), now.getTime())) throw fail('ACTIVITY_NOT_OVER')
    if (came && minutes === undefined) throw fail('INPUT_INVALID', { field: 'minutes' })
    const state = await store.transaction(async (tx) => {
      const found = await tx.get<SignupDoc>('service_signups', signupId)
      if (!found || found.state === 'left') throw fail('ACTIVITY_NOT_FOUND')
      if (found.state === 'came') return found.state
      await auditWithin(tx, 'service.confirmCame', signupId, target.place, came ? 'came' : 'absent', context)
      if (!came) {
        await tx.put('service_signups', { ...found, state: 'absent', minutes: null })
        return 'absent' as const
      }
      const dayId = serviceDayId(found.personId, dayNameOf(activity.startsAt))
      const already = (await tx.get<ServiceDayDoc>('service_days', dayId))?.minutes ?? 0
      if (minutesWithin(already, minutes ?? null) !== minutes) {
        throw fail('SERVICE_DAY_FULL', { left: SERVICE_MOST_MINUTES_A_DAY - already })
      }
      await tx.put('service_signups', { ...found, state: 'came', minutes: minutes ?? null })
      const served = {
        personId: found.personId,
        source: { kind: 'activity', id: activity._id },
        kind: activity.kind,
        title: activity.title,
        at: activity.startsAt,
        minutes: minutes ?? null,
        confirmedBy: 'secretary',
      } as const
      const recordId = await recordService(tx, served, now)
      if (recordId) {
        await tx.put('notices', newNotice(found.personId, 'serviceConfirmed', recordId, 'recorded', now))
      }
      return 'came' as const
    })
    return { state }
  },
})
