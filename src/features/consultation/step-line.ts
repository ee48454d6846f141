import { type ConsultationState, STEPS, type Step, type StepView } from '@shared/contract/consultation'
import { stateNames, stepMarks, stepNames, consultation as words } from '@shared/copy/consultation'
import { shortDay } from '@shared/copy/dates'
import type { LineStep } from '@/components/steps-line/steps-line'

/** The five steps as they are drawn: what is behind, where we are, what is to come. */
export function lineOf(at: Step | null, views: readonly StepView[] = []): readonly LineStep[] {
  const here = at === null ? STEPS.length : STEPS.indexOf(at)
  return STEPS.map((step, place) => {
    const view = views.find((candidate) => candidate.step === step)
    const date = view?.endedAt ?? view?.startedAt ?? view?.dueAt
    return {
      key: step,
      mark: stepMarks[step],
      name: stepNames[step],
      date: date ? shortDay(date) : '',
      standing: place < here ? 'done' : place === here ? 'now' : 'later',
    }
  })
}

/** The same line for the ear. */
export function lineLabel(state: ConsultationState, at: Step | null): string {
  if (at === null) return stateNames.closed
  const place = words.stepOf(STEPS.indexOf(at) + 1, stepNames[at])
  return state === at ? place : `${place}，${stateNames[state]}`
}
