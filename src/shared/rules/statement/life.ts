import type { StatementState } from '../../contract/statement'

export type StatementVerb =
  | 'pass'
  | 'hold'
  | 'refuse'
  | 'fold'
  | 'hide'
  | 'contest'
  | 'restore'
  | 'keepHidden'

export interface StatementTransition {
  readonly from: StatementState
  readonly verb: StatementVerb
  readonly to: StatementState
}

/**
 * The life of what somebody said (issue 3, points 5 and 6). The checks do `pass`, `hold` and
 * `refuse`; the third report does `fold`; people in office do `hide`, `restore` and `keepHidden`;
 * the author does `contest`, once.
 */
export const STATEMENT_LIFE: readonly StatementTransition[] = [
  { from: 'pending', verb: 'pass', to: 'public' },
  { from: 'pending', verb: 'hold', to: 'held' },
  { from: 'pending', verb: 'refuse', to: 'refused' },
  { from: 'held', verb: 'pass', to: 'public' },
  { from: 'held', verb: 'refuse', to: 'refused' },
  { from: 'held', verb: 'restore', to: 'public' },
  { from: 'held', verb: 'keepHidden', to: 'refused' },
  { from: 'public', verb: 'fold', to: 'folded' },
  { from: 'public', verb: 'hide', to: 'hidden' },
  { from: 'folded', verb: 'hide', to: 'hidden' },
  { from: 'folded', verb: 'restore', to: 'public' },
  { from: 'folded', verb: 'keepHidden', to: 'hidden' },
  { from: 'hidden', verb: 'contest', to: 'contested' },
  { from: 'contested', verb: 'restore', to: 'public' },
  { from: 'contested', verb: 'keepHidden', to: 'hidden' },
]

export const nextState = (from: StatementState, verb: StatementVerb): StatementState | undefined =>
  STATEMENT_LIFE.find((step) => step.from === from && step.verb === verb)?.to

/** The states from which a verb leads somewhere: the condition of a conditional update. */
export const statesFor = (verb: StatementVerb): StatementState[] =>
  STATEMENT_LIFE.filter((step) => step.verb === verb).map(({ from }) => from)
