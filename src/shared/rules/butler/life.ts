import type { ContactMove, ContactState } from '../../contract/butler/contact-life'
import type { VisitMove, VisitState } from '../../contract/butler/visit'

/** Who moves it: the resident, whoever answers for the post on whose desk it lies, or the clock. */
export type ContactMover = 'resident' | 'office' | 'clock'
export type ContactVerb = ContactMove | 'becomeAppeal' | 'becomeWish' | 'escalate' | 'offerHotline' | 'lapse'

/** What must hold besides. `said`: a sentence says what was done, or what is still wrong; `late`: its limit is over. */
export type ContactGuard = 'said' | 'late'

/** The limits of `ladder.ts` that run in a state. */
export type ContactLimit = 'reply' | 'secretary' | 'specialist' | 'hotline' | 'lapse'

export interface ContactTransition {
  readonly from: ContactState
  readonly verb: ContactVerb
  readonly who: ContactMover
  /** `same`: only the level changes. */
  readonly to: ContactState | 'same'
  readonly guard?: ContactGuard
}

const from = (
  states: readonly ContactState[],
  verb: ContactVerb,
  who: ContactMover,
  to: ContactTransition['to'],
  guard?: ContactGuard,
): ContactTransition[] =>
  states.map((state) => ({ from: state, verb, who, to, ...(guard === undefined ? {} : { guard }) }))

const UNANSWERED = ['open', 'reopened', 'escalated'] as const
const UNSOLVED = [...UNANSWERED, 'acknowledged', 'inProgress'] as const

/**
 * The life of a request to a butler (domain §5): the one table behind server, buttons and tests. An
 * answer acknowledges; nothing is solved before somebody has answered.
 */
export const CONTACT_LIFE: readonly ContactTransition[] = [
  ...from(UNANSWERED, 'acknowledge', 'office', 'acknowledged'),
  ...from([...UNANSWERED, 'acknowledged'], 'begin', 'office', 'inProgress'),
  ...from(['acknowledged', 'inProgress'], 'resolve', 'office', 'resolved', 'said'),

  ...from(['resolved', 'lapsed'], 'confirm', 'resident', 'confirmed'),
  ...from(['resolved', 'lapsed'], 'reopen', 'resident', 'reopened', 'said'),
  ...from(UNSOLVED, 'withdraw', 'resident', 'withdrawn'),
  // Handed in as an appeal by herself: there it goes on.
  ...from([...UNSOLVED, 'resolved', 'lapsed'], 'becomeAppeal', 'resident', 'confirmed'),
  // Posted as a micro-wish by herself: the same.
  ...from([...UNSOLVED, 'resolved', 'lapsed'], 'becomeWish', 'resident', 'confirmed'),

  ...from(UNSOLVED, 'escalate', 'clock', 'escalated', 'late'),
  ...from(UNSOLVED, 'offerHotline', 'clock', 'same', 'late'),
  ...from(['resolved'], 'lapse', 'clock', 'lapsed', 'late'),
]

/** Whose turn it is in each state, and which limits run: what the resident is shown follows from it. */
export const CONTACT_TURNS: Readonly<
  Record<
    ContactState,
    { readonly turn: 'office' | 'resident' | 'nobody'; readonly limits: readonly ContactLimit[] }
  >
> = {
  open: { turn: 'office', limits: ['reply', 'secretary', 'specialist', 'hotline'] },
  reopened: { turn: 'office', limits: ['reply', 'secretary', 'specialist', 'hotline'] },
  escalated: { turn: 'office', limits: ['specialist', 'hotline'] },
  acknowledged: { turn: 'office', limits: ['specialist', 'hotline'] },
  inProgress: { turn: 'office', limits: ['specialist', 'hotline'] },
  resolved: { turn: 'resident', limits: ['lapse'] },
  lapsed: { turn: 'nobody', limits: [] },
  confirmed: { turn: 'nobody', limits: [] },
  withdrawn: { turn: 'nobody', limits: [] },
}

export const contactTransition = (
  state: ContactState,
  verb: ContactVerb,
  who: ContactMover,
): ContactTransition | undefined =>
  CONTACT_LIFE.find((step) => step.from === state && step.verb === verb && step.who === who)

/** The verbs that the table offers somebody in a state: the buttons of a page. */
export const contactVerbs = (state: ContactState, who: ContactMover): ContactVerb[] =>
  CONTACT_LIFE.filter((step) => step.from === state && step.who === who).map(({ verb }) => verb)

/** Nobody has answered since it came to this desk: an answer acknowledges it. */
export const isUnanswered = (state: ContactState): boolean =>
  contactTransition(state, 'acknowledge', 'office') !== undefined

/** Lies on a desk: it is worked on, or waits for the resident's word. */
export const isOnDesk = (state: ContactState): boolean => CONTACT_TURNS[state].turn !== 'nobody'

/** Who may do what with a visit, from which state, and to which. */
export const VISIT_LIFE: readonly {
  readonly from: readonly VisitState[]
  readonly move: VisitMove
  readonly who: 'resident' | 'office'
  readonly to: VisitState
}[] = [
  { from: ['asked'], move: 'accept', who: 'office', to: 'accepted' },
  { from: ['asked', 'accepted'], move: 'decline', who: 'office', to: 'declined' },
  { from: ['asked', 'accepted'], move: 'cancel', who: 'resident', to: 'cancelled' },
]

export const visitTransition = (state: VisitState, move: VisitMove, who: 'resident' | 'office') =>
  VISIT_LIFE.find((step) => step.from.includes(state) && step.move === move && step.who === who)

export const visitMoves = (state: VisitState, who: 'resident' | 'office'): VisitMove[] =>
  VISIT_LIFE.filter((step) => step.from.includes(state) && step.who === who).map(({ move }) => move)
