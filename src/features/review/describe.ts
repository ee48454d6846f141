import type { QueuedAppeal } from '@shared/contract/review'
import { waitsFor, review as words } from '@shared/copy/staff/review'

/** Why it lies on the desk, in a few words. */
export function waitsForText({ state, urgency, answers, reviewRequested, machine }: QueuedAppeal): string {
  if (state === 'accepted') return waitsFor.accepted
  if (urgency === 'emergency') return waitsFor.emergency
  if (answers.length > 0) return waitsFor.answered
  if (reviewRequested) return waitsFor.requested
  return machine?.kind === 'needsReview' ? machine.name : waitsFor.unsure
}

export const whereText = ({ compoundName, building, unitEntrance }: QueuedAppeal): string =>
  building === null ? compoundName : `${compoundName} ${words.where(building, unitEntrance)}`

/** What one tap accepts it into: the category that the machine saw, where it saw one. */
export function proposedCategory({ machine, verdict }: QueuedAppeal) {
  const seen = [verdict, machine].find((one) => one?.kind === 'discussable')
  return seen ? { code: seen.code, name: seen.name } : null
}
