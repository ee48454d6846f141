import { type AnswerWorkInput, DONE_VERDICTS } from '@shared/contract/handling'
import { AUTHOR_FIRST_WORKING_DAYS, endOfWorkingDay } from '@shared/rules/handling/limits'
import * as z from 'zod'

import { findConsultation } from '../../consultations/find-consultation'
import { workCalendar } from '../../desk/work-calendar'
import { changeWork } from '../../handling/change-work'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import type { WorkDoc } from '../../store/works'
import { partOf } from './took-part'

const input = z.strictObject({
  consultationId: id,
  verdict: z.enum(DONE_VERDICTS),
}) satisfies z.ZodType<AnswerWorkInput>

/** A matter takes the word of so many; more would not make it truer. */
const ANSWERS_MOST = 60

/**
 * The resident's key: once somebody said that it is done, the one who raised it says whether it is. Another who
 * took part may after three working days of her silence, or against her no. May be said anew.
 */
export const answerWork = defineAction({
  name: 'work.answer',
  access: 'phoneVerified',
  input,
  limit: 'words',
  // Consultation, person, her part (5), and the step's transaction.
  cost: 96,

  target: ({ consultationId }, context) => findConsultation(consultationId, context),

  async run({ consultationId, verdict }, context) {
    const { caller, now, store, target } = context
    const { _id: by } = await caller.person()
    const { raised, tookPart } = await partOf(by, target.consultation, store)
    if (!tookPart) throw fail('NOT_TAKEN_PART')
    const hasAuthor = Boolean(target.consultation.fromAppealId)
    await changeWork(context, consultationId, 'work.answer', (work) => {
      if (!work.done) throw fail('WORK_NOT_DONE')
      if (work.evidence.some((one) => one.by === by && one.round === work.round)) throw fail('NOT_TAKEN_PART')
      if (!raised && hasAuthor && !othersMay(work, now)) throw fail('AUTHOR_ANSWERS_FIRST')
      const others = work.answers.filter(
        (one) => one.round !== work.round || (one.by !== by && !(raised && isByHand(one) && one.raised)),
      )
      if (others.length >= ANSWERS_MOST) return { work }
      const answer = { by, raised, verdict, round: work.round, at: now }
      return { work: { ...work, answers: [...others, answer] } }
    })
    return { verdict }
  },
})

/** Written down for a resident without a phone: what she says herself later takes its place. */
export const isByHand = ({ by }: { readonly by: string }): boolean => by.startsWith(BY_HAND)
export const BY_HAND = 'hand_'

/** Whether others than the one who raised it may answer now. */
export function othersMay({ answers, done, round }: WorkDoc, now: Date): boolean {
  if (!done) return false
  const first = answers.find((one) => one.raised && one.round === round)
  if (first) return first.verdict === 'notDone'
  return now > endOfWorkingDay(done.at, AUTHOR_FIRST_WORKING_DAYS, workCalendar).at
}
