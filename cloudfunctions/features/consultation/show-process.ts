import type { MoveView, ProcessInput, ProcessView } from '@shared/contract/process'
import { isOver } from '@shared/rules/consultation/life'
import * as z from 'zod'
import { findConsultation } from '../../consultations/find-consultation'
import { nextOf, verbsOf } from '../../consultations/open-verbs'
import { factsOf, processOf, stepDueAt } from '../../consultations/process-of'
import { isInOffice, standingOf } from '../../consultations/standing'
import { answersFor } from '../../desk/answers-for'
import { defineAction } from '../../kernel/define-action'
import { id } from '../../kernel/input'
import type { MoveDoc } from '../../store/consultations'

const input = z.strictObject({ consultationId: id }) satisfies z.ZodType<ProcessInput>

const MOVES = 30

/** Who has a matter, until when, what it lacks, and what the caller may do: drawn from the one table. */
export const showProcess = defineAction({
  name: 'consultation.process',
  access: 'visitor',
  input,
  // Consultation, person, who answers, statements without an answer, and what she stands in for.
  cost: 7,
  target: ({ consultationId }, context) => findConsultation(consultationId, context),

  async run(_, { caller, store, now, target: { consultation, place } }): Promise<ProcessView> {
    const { _id, title, compoundId, compoundName, state } = consultation
    const process = processOf(consultation)
    const [person, answering, unanswered] = await Promise.all([
      caller.personId ? caller.person() : undefined,
      answersFor(process.owner, place, store),
      state === 'deliberating' ? store.statements.countUnanswered(_id) : 0,
    ])
    const standing = person && (await standingOf(person, consultation, store))
    const input = { facts: factsOf(consultation), now, unanswered, stepDueAt: stepDueAt(consultation) }
    const inOffice = standing !== undefined && isInOffice(standing)
    return {
      consultationId: _id,
      title,
      compoundId,
      compoundName,
      state,
      owner: isOver(state) ? null : { level: answering.judge, label: answering.label },
      dueAt: process.dueAt?.toISOString() ?? null,
      provisional: inOffice && process.provisional,
      overdue: process.overdue,
      next: nextOf(state, input),
      verbs: standing ? verbsOf(consultation, standing, input) : [],
      inOffice,
      moves: process.moves.slice(-MOVES).reverse().map(moveView),
    }
  },
})

/** Words that were not let out are nobody's to read; that the move happened is. */
const moveView = ({ id: _, at, until, reason, reasonState, ...move }: MoveDoc): MoveView => ({
  ...move,
  at: at.toISOString(),
  until: until?.toISOString() ?? null,
  reason: reasonState === 'public' ? reason : null,
  reasonState,
})
