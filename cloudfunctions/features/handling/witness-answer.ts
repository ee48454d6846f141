import type { WitnessAnswerInput } from '@shared/contract/handling'
import { refuseWitness } from '@shared/rules/handling/by-hand'
import * as z from 'zod'

import { findConsultation } from '../../consultations/find-consultation'
import { changeWork } from '../../handling/change-work'
import { officeAtWork } from '../../handling/office-at-work'
import { requireConsent } from '../../kernel/consented'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { newNotice } from '../../store/notices'
import { BY_HAND, othersMay } from './answer-work'
import { partOf } from './took-part'

const input = z.strictObject({ consultationId: id, answerId: id }) satisfies z.ZodType<WitnessAnswerInput>

/**
 * 我听见她说的: a second person, who works at the matter or took part in it. From then on the answer counts like
 * any other, and whoever raised the matter learns of it, so that she can say otherwise herself.
 */
export const witnessAnswer = defineAction({
  name: 'work.witnessAnswer',
  access: 'known',
  input,
  // Consultation, person, who she is at work (14), her part (5), the appeal, and the step's transaction with a notice.
  cost: 120,

  target: ({ consultationId }, context) => findConsultation(consultationId, context),

  async run({ consultationId, answerId }, context) {
    const { now, store, target } = context
    const { consultation } = target
    const { person, works, confirms } = await officeAtWork(context)
    requireConsent(person)
    const personId = person._id
    if (!works && !(await partOf(personId, consultation, store)).tookPart) throw fail('NOT_TAKEN_PART')
    const appeal = consultation.fromAppealId ? await store.appeals.find(consultation.fromAppealId) : undefined
    await changeWork(context, consultationId, 'work.witnessAnswer', (work) => {
      const byHand = work.byHand ?? []
      const found = byHand.find((one) => one.id === answerId && one.round === work.round)
      if (!found) throw fail('NOT_FOUND')
      if (found.witnessId !== null) return { work }
      const refused = refuseWitness({ ...work, byHand }, found, { personId, confirms })
      if (refused) throw fail(refused)
      const raised = found.who === 'raised'
      if (!raised && consultation.fromAppealId && !othersMay(work, now)) throw fail('AUTHOR_ANSWERS_FIRST')
      const spoken = work.answers.some((one) => one.raised && one.round === work.round)
      if (raised && spoken) throw fail('AUTHOR_ANSWERED')
      const { verdict, round } = found
      const answer = { by: `${BY_HAND}${answerId}`, raised, verdict, round, at: now }
      return {
        work: {
          ...work,
          answers: [...work.answers, answer],
          byHand: byHand.map((one) => (one === found ? { ...one, witnessId: personId } : one)),
        },
        notices:
          raised && appeal
            ? [newNotice(appeal.authorId, 'workAnsweredForYou', consultationId, answerId, now)]
            : [],
        reason: found.reason,
      }
    })
    return {}
  },
})
