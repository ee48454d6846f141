import type { Evidence } from '@shared/contract/process'
import { goTo } from '@/platform/routes'

const onItsPage = (id: string) => goTo('packages/consultation/detail/index', { id })
const toFacts = (id: string) => goTo('packages/staff/facts/index', { id })
const toProposals = (id: string) => goTo('packages/staff/proposals/index', { id })
const toMinutes = (id: string) => goTo('packages/staff/minutes/index', { id })
const toStatutory = (id: string) => goTo('packages/staff/statutory/index', { id })
const toWork = (id: string) => goTo('packages/handling/matter/index', { id })
const toAnswers = (id: string) => goTo('packages/staff/answers/index', { id })

/** Where each piece of evidence is made: the screen of whoever owns it. What time or others bring has none. */
export const evidenceLinks: Partial<Record<Evidence, (consultationId: string) => void>> = {
  factNote: toFacts,
  partiesListed: toFacts,
  // Who was told is said where they are listed.
  partiesNotified: toFacts,
  proposalReady: toProposals,
  minutesSigned: toMinutes,
  agreed: toMinutes,
  noConsensus: toMinutes,
  advisoryOnly: toStatutory,
  statutoryPrepared: toStatutory,
  assemblyAnswered: toStatutory,
  noticeGiven: (id) => goTo('packages/staff/convene/index', { id }),
  // From the page of the matter leads 去主持, to whichever session is the newest.
  sessionHeld: onItsPage,
  rulesAccepted: onItsPage,
  statementsAnswered: toAnswers,
  tasksDone: toWork,
  beforeAfter: toWork,
  butlerConfirmed: toWork,
}
