import type { WishState } from '../../contract/wish/state'

/**
 * Who moves it: whoever posted it, the visitor (butler), another person who approves, the checks of
 * what others read, a registered member, the one claimant, whoever may confirm, either side, the
 * secretary who decides between them, or the clock.
 */
export type WishMover =
  | 'poster'
  | 'visitor'
  | 'approver'
  | 'publish'
  | 'member'
  | 'claimant'
  | 'confirmer'
  | 'party'
  | 'arbiter'
  | 'clock'

export type WishVerb =
  | 'submit'
  | 'visit'
  | 'sendBack'
  | 'approve'
  | 'show'
  | 'reject'
  | 'withdraw'
  | 'claim'
  | 'note'
  | 'extend'
  | 'fulfil'
  | 'release'
  | 'lapse'
  | 'relist'
  | 'confirm'
  | 'dispute'
  | 'uphold'
  | 'resume'
  | 'undo'
  | 'spill'
  | 'expire'
  | 'renew'
  | 'refer'
  | 'close'

/**
 * What must hold besides. `twoPersons`: who approves neither visited nor posted it for herself;
 * `textSafe`: nothing in it tells who wishes, and no money; `claimable`: as `claim.ts` says;
 * `oneExtension`: not extended before, and not overdue; `overdue`: two days over; `unclaimed`: so long on
 * the board; `quiet`: so long after the confirmation; `evidence`: what was done and how long it took.
 */
export type WishGuard =
  | 'householdRoom'
  | 'textSafe'
  | 'twoPersons'
  | 'claimable'
  | 'oneExtension'
  | 'evidence'
  | 'overdue'
  | 'unclaimed'
  | 'quiet'

export interface WishTransition {
  readonly from: WishState
  readonly verb: WishVerb
  readonly who: WishMover
  readonly to: WishState
  readonly guard?: WishGuard
}

const from = (
  states: readonly WishState[],
  verb: WishVerb,
  who: WishMover,
  to: WishState | 'same',
  guard?: WishGuard,
): WishTransition[] =>
  states.map((state) => ({
    from: state,
    verb,
    who,
    to: to === 'same' ? state : to,
    ...(guard === undefined ? {} : { guard }),
  }))

/**
 * The life of a micro-wish (domain §4). A released wish is back on the board in the same write
 * (`relist`), so that no wish is ever without a board, a claimant or a desk. Nothing here confirms by
 * itself: only a person who knows that it was done.
 */
export const WISH_LIFE: readonly WishTransition[] = [
  ...from(['draft'], 'submit', 'poster', 'submitted', 'householdRoom'),
  ...from(['submitted'], 'visit', 'visitor', 'verifying', 'textSafe'),
  ...from(['verifying'], 'sendBack', 'approver', 'submitted'),
  ...from(['verifying'], 'approve', 'approver', 'same', 'twoPersons'),
  ...from(['verifying'], 'show', 'publish', 'published'),
  ...from(['submitted', 'verifying', 'published'], 'reject', 'approver', 'rejected'),
  ...from(
    ['submitted', 'verifying', 'published', 'claimed', 'inProgress', 'expired'],
    'withdraw',
    'poster',
    'withdrawn',
  ),

  ...from(['published'], 'claim', 'member', 'claimed', 'claimable'),
  ...from(['claimed', 'inProgress'], 'note', 'claimant', 'inProgress'),
  ...from(['claimed', 'inProgress'], 'extend', 'claimant', 'same', 'oneExtension'),
  ...from(['claimed', 'inProgress'], 'fulfil', 'claimant', 'awaitingConfirm', 'evidence'),
  ...from(['claimed', 'inProgress'], 'release', 'claimant', 'released'),
  ...from(['claimed', 'inProgress'], 'lapse', 'clock', 'released', 'overdue'),
  ...from(['released'], 'relist', 'clock', 'published'),

  ...from(['awaitingConfirm'], 'confirm', 'confirmer', 'confirmed'),
  ...from(['claimed', 'inProgress', 'awaitingConfirm'], 'dispute', 'party', 'disputed'),
  ...from(['disputed'], 'uphold', 'arbiter', 'confirmed'),
  ...from(['disputed'], 'resume', 'arbiter', 'inProgress'),
  ...from(['disputed'], 'undo', 'arbiter', 'released'),

  ...from(['published'], 'spill', 'clock', 'same', 'unclaimed'),
  ...from(['published'], 'expire', 'clock', 'expired', 'unclaimed'),
  ...from(['expired'], 'renew', 'approver', 'published'),
  ...from(['expired'], 'refer', 'approver', 'closed'),
  ...from(['expired', 'confirmed'], 'close', 'clock', 'closed', 'quiet'),
]

export const wishStep = (state: WishState, verb: WishVerb, who: WishMover): WishTransition | undefined =>
  WISH_LIFE.find((step) => step.from === state && step.verb === verb && step.who === who)

/** Counts among the two that a household may have open. */
const OPEN: readonly WishState[] = [
  'submitted',
  'verifying',
  'published',
  'claimed',
  'inProgress',
  'awaitingConfirm',
  'disputed',
  'expired',
]
export const isOpenWish = (state: WishState): boolean => OPEN.includes(state)

/** Somebody has it: her promise is not kept yet. */
const HELD: readonly WishState[] = ['claimed', 'inProgress', 'awaitingConfirm', 'disputed']
export const isHeld = (state: WishState): boolean => HELD.includes(state)

/** Who claimed it may see where she lives: from the claim until the confirmation, and no longer. */
export const mayContact = isHeld

/** Others than those whom it concerns may read its public words. */
const SHOWN: readonly WishState[] = [
  'published',
  'claimed',
  'inProgress',
  'awaitingConfirm',
  'confirmed',
  'closed',
]
export const isShown = (state: WishState): boolean => SHOWN.includes(state)

/** Nothing happens any more: what tells who she is goes 30 days later. */
const OVER: readonly WishState[] = ['closed', 'rejected', 'withdrawn']
export const isOver = (state: WishState): boolean => OVER.includes(state)
