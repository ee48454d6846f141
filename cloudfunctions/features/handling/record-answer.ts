import { ANSWERING_RESIDENTS, DONE_VERDICTS, type RecordAnswerInput } from '@shared/contract/handling'
import { BY_HAND_REASONS } from '@shared/contract/session/check-in'
import { refuseRecord } from '@shared/rules/handling/by-hand'
import * as z from 'zod'

import { findConsultation } from '../../consultations/find-consultation'
import { changeWork } from '../../handling/change-work'
import { mustWork } from '../../handling/office-at-work'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { intentId } from '../../publish/intent-id'
import type { AnswerByHandDoc } from '../../store/works'

const input = z.strictObject({
  consultationId: id,
  verdict: z.enum(DONE_VERDICTS),
  who: z.enum(ANSWERING_RESIDENTS),
  reason: z.enum(BY_HAND_REASONS),
}) satisfies z.ZodType<RecordAnswerInput>

/**
 * What a resident without a phone says of the work, written down by whoever asked her, with the reason. It counts
 * once a second person has vouched for it: as elsewhere, one alone speaks for nobody (domain §3.5).
 */
export const recordAnswer = defineAction({
  name: 'work.recordAnswer',
  access: 'known',
  input,
  // Consultation, person, who she is at work (14), and the step's transaction.
  cost: 110,

  target: ({ consultationId }, context) => findConsultation(consultationId, context),

  async run({ consultationId, verdict, who, reason }, context) {
    const { now, requestId } = context
    const { person, confirms } = await mustWork(context, ({ works }) => works)
    const answerId = intentId('bh', person._id, requestId)
    await changeWork(context, consultationId, 'work.recordAnswer', (work) => {
      const byHand = work.byHand ?? []
      if (byHand.some((one) => one.id === answerId)) return { work }
      if (!work.done) throw fail('WORK_NOT_DONE')
      const refused = refuseRecord({ ...work, byHand }, { personId: person._id, confirms, who })
      if (refused) throw fail(refused)
      const answer: AnswerByHandDoc = {
        id: answerId,
        verdict,
        who,
        reason,
        recordedById: person._id,
        by: person.label ?? '',
        at: now,
        witnessId: null,
        round: work.round,
      }
      return { work: { ...work, byHand: [...byHand, answer] }, reason }
    })
    return { answerId }
  },
})
