import { STEPS } from '@shared/contract/consultation'
import type { RecordCallInput } from '@shared/contract/direct-line'
import { dayNameOf, endOfDay } from '@shared/rules/calendar/working-days'
import { redact } from '@shared/rules/redact/redact'
import * as z from 'zod'

import { findConsultation } from '../../consultations/find-consultation'
import { eventOf } from '../../consultations/within-step'
import { workOf } from '../../consultations/work-of'
import { mustWork } from '../../handling/office-at-work'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import type { WorkDoc } from '../../store/works'
import { day } from './add-task'

const input = z.strictObject({
  consultationId: id,
  number: z.string().regex(/^[A-Za-z0-9-]{4,24}$/),
  calledOn: day,
}) satisfies z.ZodType<RecordCallInput>

const CALLS_MOST = 10
const OPEN: readonly string[] = [...STEPS, 'handedOff']

/**
 * Takes over by hand what 12345 gave: its number and the day of the call (S1-46). Nothing here is connected to
 * the hotline, and nothing pretends to be.
 */
export const recordCall = defineAction({
  name: 'work.recordCall',
  access: 'known',
  input,
  cost: 80,

  target: ({ consultationId }, context) => findConsultation(consultationId, context),

  async run({ consultationId, number, calledOn }, context) {
    const { now, store, target } = context
    const at = await mustWork(context, ({ secretary, specialist, first }) => secretary || specialist || first)
    const { person } = at
    const isDay = endOfDay(calledOn) !== undefined && calledOn <= dayNameOf(now)
    // What looks like somebody's phone or card is no number of a call.
    if (!isDay || redact(number).text !== number) throw fail('CALL_WRONG')
    if (!OPEN.includes(target.consultation.state)) throw fail('STEP_CLOSED')
    await store.transaction(async (tx) => {
      const work = workOf(target.consultation, await tx.get<WorkDoc>('works', consultationId))
      if (work.hotline.some((call) => call.number === number)) return
      if (work.hotline.length >= CALLS_MOST) throw fail('CALL_WRONG')
      const call = { number, calledOn, by: person.label ?? '' }
      await tx.put<WorkDoc>('works', { ...work, hotline: [...work.hotline, call] })
      const act = {
        id: `${person._id}_work.recordCall_${consultationId}_${number}`,
        actorId: person._id,
        action: 'work.recordCall',
        at: now,
      }
      await tx.create('audit_events', eventOf(act, target.consultation, 'hotline12345'))
    })
    return {}
  },
})
