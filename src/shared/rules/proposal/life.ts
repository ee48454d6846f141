import type { ProposalState } from '../../contract/proposal'

export type ProposalVerb = 'pass' | 'passLate' | 'hold' | 'refuse' | 'withdraw'

export interface ProposalTransition {
  readonly from: ProposalState
  readonly verb: ProposalVerb
  /** The checks and people who look at what was held, or its author. */
  readonly who: 'publish' | 'author'
  readonly to: ProposalState
}

/**
 * The life of a proposal (domain §3.2). `passLate`: it was let out when 提方案 was over, so it takes
 * no part. Once public it is evidence: its author may take it back while the step is open, nobody
 * rewrites it.
 */
export const PROPOSAL_LIFE: readonly ProposalTransition[] = [
  { from: 'pending', verb: 'pass', who: 'publish', to: 'public' },
  { from: 'pending', verb: 'passLate', who: 'publish', to: 'late' },
  { from: 'pending', verb: 'hold', who: 'publish', to: 'held' },
  { from: 'pending', verb: 'refuse', who: 'publish', to: 'refused' },
  { from: 'held', verb: 'pass', who: 'publish', to: 'public' },
  { from: 'held', verb: 'passLate', who: 'publish', to: 'late' },
  { from: 'held', verb: 'refuse', who: 'publish', to: 'refused' },
  { from: 'pending', verb: 'withdraw', who: 'author', to: 'withdrawn' },
  { from: 'held', verb: 'withdraw', who: 'author', to: 'withdrawn' },
  { from: 'public', verb: 'withdraw', who: 'author', to: 'withdrawn' },
]

/** The states from which a verb leads somewhere: the condition of a conditional update. */
export const proposalStatesFor = (verb: ProposalVerb): ProposalState[] =>
  PROPOSAL_LIFE.filter((step) => step.verb === verb).map(({ from }) => from)

/** Counts among the few that a person may bring. */
export const takesRoom = (state: ProposalState): boolean =>
  state === 'pending' || state === 'held' || state === 'public'
