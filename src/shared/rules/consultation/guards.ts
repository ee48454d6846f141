import type { Evidence } from '../../contract/process'
import { type ProcessFacts, SIGNERS } from './facts'

export interface GuardInput {
  readonly facts: ProcessFacts
  readonly now: Date
  /** Public statements without an answer; counted at the move itself. */
  readonly unanswered: number
  /** When residents were told that the current step ends. */
  readonly stepDueAt: Date | null
}

const DAY = 24 * 3_600_000

/** Defaults of this project (domain §3.2, §3.3), not official figures. */
export const NOTICE_DAYS = 3
export const MOST_ADJOURNMENTS = 1
export const RATINGS_ENOUGH = 3

/** The average is below 3, or more than a third are dissatisfied; fewer than three ratings say nothing. */
export const dissatisfied = ({ ratings: { count, sum, dissatisfied: low } }: ProcessFacts): boolean =>
  count >= RATINGS_ENOUGH && (sum < 3 * count || 3 * low > count)

/** Nobody came, also after it was adjourned: there is nothing to hold a second time. */
const quorumFailed = ({ session }: ProcessFacts): boolean =>
  session?.ended === true && session.quorum === 'notMet' && session.adjournments >= MOST_ADJOURNMENTS

const signed = ({ minutes }: ProcessFacts): boolean =>
  minutes?.sealed === true && SIGNERS.every((signer) => minutes.signatures.includes(signer))

/** Pure predicates over the facts: the same on the server, on the checklist and in the tests. */
export const GUARDS: Readonly<Record<Evidence, (input: GuardInput) => boolean>> = {
  // Residents were promised that they may speak until then.
  askingOver: ({ now, stepDueAt }) => stepDueAt !== null && now >= stepDueAt,
  factNote: ({ facts }) => facts.factNotes > 0,
  partiesListed: ({ facts }) => facts.partiesListed,
  // One that the law forbids cannot be chosen, so it does not count.
  proposalReady: ({ facts }) => facts.proposals - facts.legal.forbidden > 0,
  partiesNotified: ({ facts }) => facts.partiesNotified,
  noticeGiven: ({ facts: { session } }) =>
    session !== null &&
    !session.ended &&
    session.startsAt.getTime() - session.noticeAt.getTime() >= NOTICE_DAYS * DAY,
  sessionHeld: ({ facts: { session } }) => session?.ended === true && session.quorum === 'met',
  rulesAccepted: ({ facts }) => facts.rulesVersion !== null,
  pollClosed: ({ facts }) => facts.poll === null || facts.poll.closed,
  minutesSigned: ({ facts }) => signed(facts),
  statementsAnswered: ({ unanswered }) => unanswered === 0,
  agreed: ({ facts: { outcome } }) => outcome === 'consensus' || outcome === 'majorityView',
  advisoryOnly: ({ facts }) => facts.statutory === null && facts.outcome !== 'transferredStatutory',
  noConsensus: ({ facts }) => quorumFailed(facts) || (facts.outcome === 'noConsensus' && signed(facts)),
  statutoryPrepared: ({ facts }) => facts.statutory !== null && facts.outcome === 'transferredStatutory',
  assemblyAnswered: ({ facts }) => facts.statutory?.answered === true,
  tasksDone: ({ facts: { work } }) => work !== null && work.tasks > 0 && work.open === 0,
  beforeAfter: ({ facts }) => facts.work?.beforeAfter === true,
  residentAnswered: ({ facts }) => facts.keys.resident,
  butlerConfirmed: ({ facts }) => facts.keys.butler,
  notExtended: ({ facts }) => facts.extensions === 0,
  // Whoever has to confirm buys no time with it.
  notReported: ({ facts }) => !facts.reported,
  ratingsIn: ({ facts, now, stepDueAt }) =>
    facts.ratings.count >= RATINGS_ENOUGH || (stepDueAt !== null && now >= stepDueAt),
  satisfied: ({ facts }) => !dissatisfied(facts),
  dissatisfied: ({ facts }) => dissatisfied(facts),
  firstTime: ({ facts }) => facts.reopened === 0,
  secondTime: ({ facts }) => facts.reopened > 0,
}

export const missingOf = (guards: readonly Evidence[], input: GuardInput): Evidence[] =>
  guards.filter((guard) => !GUARDS[guard](input))
