import { type ConsultationState, STEPS, type Step } from '@shared/contract/consultation'
import type { WorkCalendar } from '@shared/rules/calendar/working-days'
import { allRatings, NO_RATINGS, type ProcessFacts } from '@shared/rules/consultation/facts'
import { isOver, isStep, ownerOf } from '@shared/rules/consultation/life'
import { limitsOf } from '@shared/rules/consultation/limits'
import { stepAt } from '@shared/rules/consultation/step-at'

import type { ConsultationDoc, MoveDoc, ProcessDoc, StepDoc } from '../store/consultations'
import { factsOf, processOf } from './process-of'

const DEFAULT_ASKING_DAYS = 7

/** The consultation after a move: its steps with their dates, who must act until when, and its facts. Pure. */
export function afterMove(
  consultation: ConsultationDoc,
  move: MoveDoc,
  responsible: string | null,
  calendar: WorkCalendar,
): ConsultationDoc {
  const process = processOf(consultation)
  const moves = [...process.moves, move]
  const moved: ConsultationDoc = {
    ...consultation,
    state: move.to,
    facts: factsAfter(consultation, move),
    process: { ...process, moves, rev: process.rev + 1 },
  }
  if (move.verb === 'resume') return resumed(moved, process, move)
  return placed(moved, process, move, responsible, calendar)
}

function placed(
  moved: ConsultationDoc,
  before: ProcessDoc,
  move: MoveDoc,
  responsible: string | null,
  calendar: WorkCalendar,
): ConsultationDoc {
  const { from, to, at, until } = move
  const facts = factsOf(moved)
  const limits = limitsOf(
    to,
    {
      now: at,
      askingDays: moved.askingDays ?? DEFAULT_ASKING_DAYS,
      until,
      sessionAt: facts.session?.startsAt ?? null,
      askAt: facts.statutory?.askAt ?? null,
    },
    calendar,
  )
  // A day that was given with the move holds, also where a step goes on.
  const act = until ? { at: until, provisional: false } : limits?.act
  const left = leftBehind(moved, before, from, at)
  const owner = ownerOf(to, left?.step ?? before.left?.step ?? null)
  const process: ProcessDoc = {
    owner,
    dueAt: act?.at ?? null,
    provisional: act?.provisional ?? false,
    overdue: false,
    missed: before.missed,
    left: isStep(to) ? null : (left ?? before.left),
    moves: moved.process?.moves ?? [],
    rev: before.rev + 1,
  }
  const stepDueAt = until && isStep(to) ? until : (limits?.stepDueAt ?? null)
  return { ...moved, process, steps: stepsAfter(moved.steps, from, to, at, stepDueAt, responsible) }
}

function leftBehind(
  { steps }: ConsultationDoc,
  { dueAt, overdue, owner, provisional }: ProcessDoc,
  from: ConsultationState,
  at: Date,
): ProcessDoc['left'] {
  if (!isStep(from)) return null
  const step = stepAt(from, steps) ?? from
  return { step, at, dueAt, overdue, owner, provisional }
}

/** The time that was left when it was suspended begins to run again. */
function resumed(moved: ConsultationDoc, before: ProcessDoc, { at, to }: MoveDoc): ConsultationDoc {
  const { left } = before
  if (!left || !isStep(to)) throw new Error('what was not suspended cannot go on')
  const pause = at.getTime() - left.at.getTime()
  const later = (due: Date | null) => (due === null ? null : new Date(due.getTime() + pause))
  const process: ProcessDoc = {
    owner: left.owner,
    dueAt: later(left.dueAt) ?? at,
    provisional: left.provisional,
    overdue: left.overdue,
    missed: before.missed,
    left: null,
    moves: moved.process?.moves ?? [],
    rev: before.rev + 1,
  }
  const steps = moved.steps.map((one) => (one.step === to ? { ...one, dueAt: later(one.dueAt) } : one))
  return { ...moved, process, steps }
}

function stepsAfter(
  steps: readonly StepDoc[],
  from: ConsultationState,
  to: ConsultationState,
  at: Date,
  dueAt: Date | null,
  responsible: string | null,
): StepDoc[] {
  return STEPS.map((step) => {
    const known = steps.find((one) => one.step === step) ?? untouched(step)
    if (step === to && from === to) return { ...known, dueAt: dueAt ?? known.dueAt }
    if (step === to) return { ...known, startedAt: at, dueAt, endedAt: null, responsible }
    const ends = step === from && (isStep(to) || isOver(to) || to !== 'suspended')
    return ends ? { ...known, endedAt: at } : known
  })
}

const untouched = (step: Step): StepDoc => ({
  step,
  startedAt: null,
  dueAt: null,
  endedAt: null,
  responsible: null,
})

/** What a move itself is evidence of. Work that begins anew needs all three keys anew. */
function factsAfter(consultation: ConsultationDoc, { verb }: MoveDoc): ProcessFacts {
  const facts = factsOf(consultation)
  if (verb === 'extend') return { ...facts, extensions: facts.extensions + 1 }
  if (verb !== 'reopen') return facts
  return {
    ...facts,
    work: null,
    keys: { resident: false, butler: false },
    reported: false,
    extensions: 0,
    ratings: NO_RATINGS,
    earlierRatings: allRatings(facts),
    reopened: facts.reopened + 1,
  }
}
