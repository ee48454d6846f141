import { type ConsultationState, STEPS, type StepView } from '@shared/contract/consultation'
import { stateNames, stepMarks, stepNames, consultation as words } from '@shared/copy/consultation'
import { shortDay } from '@shared/copy/dates'
import type { LineStep } from '@/components/steps-line/steps-line'

/** The five steps as they are drawn: what is behind, where we are, what is to come. */
export function lineOf(state: ConsultationState, views: readonly StepView[] = []): readonly LineStep[] {
  const here = state === 'closed' ? STEPS.length : STEPS.indexOf(state)
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
export function lineLabel(state: ConsultationState): string {
  return state === 'closed' ? stateNames.closed : words.stepOf(STEPS.indexOf(state) + 1, stepNames[state])
}
