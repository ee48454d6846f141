import type { AppealState, AuthorMove } from '../../contract/appeal'
import type { ReviewMove } from '../../contract/review'

/** Who moves it: the checks and the gate, its author, somebody in office, or the clock. */
export type AppealMover = 'machine' | 'author' | 'reviewer' | 'clock'

export type AppealVerb =
  | AuthorMove
  | ReviewMove
  | 'submit'
  | 'screen'
  | 'judgeAccepted'
  | 'judgeRefused'
  | 'judgeReview'
  | 'judgeEmergency'
  | 'archive'

/**
 * What must hold besides. `showable`: no check refused it; `target`: an open matter of the same
 * compound; `inTime`: within 48 hours; `decided`: a person has decided, and nothing has opened since;
 * `published`: the consultation's own words have passed; `silent`: the 48 hours are over.
 */
export type AppealGuard = 'showable' | 'target' | 'inTime' | 'decided' | 'published' | 'silent'

export interface AppealTransition {
  readonly from: AppealState
  readonly verb: AppealVerb
  readonly who: AppealMover
  /** `previous`: where it was before the decision that is taken back. */
  readonly to: AppealState | 'previous'
  readonly guard?: AppealGuard
}

const from = (
  states: readonly AppealState[],
  verb: AppealVerb,
  who: AppealMover,
  to: AppealTransition['to'],
  guard?: AppealGuard,
): AppealTransition[] =>
  states.map((state) => ({ from: state, verb, who, to, ...(guard === undefined ? {} : { guard }) }))

/**
 * The life of an appeal (domain §3.1). `submit` and `screen` fall together: what is sent is screened
 * in the same write, an emergency without waiting. Beyond the domain's table a person has the last
 * word on what the machine accepted as well, and on what it took for an emergency.
 */
export const APPEAL_LIFE: readonly AppealTransition[] = [
  ...from(['draft'], 'submit', 'author', 'submitted'),
  ...from(['submitted'], 'screen', 'machine', 'screening'),
  ...from(['submitted'], 'judgeEmergency', 'machine', 'emergency'),
  ...from(['screening'], 'judgeAccepted', 'machine', 'accepted', 'showable'),
  ...from(['screening'], 'judgeRefused', 'machine', 'provisionalNonDiscussable'),
  ...from(['screening'], 'judgeReview', 'machine', 'needsReview'),

  ...from(['provisionalNonDiscussable'], 'requestReview', 'author', 'needsReview'),
  ...from(['provisionalNonDiscussable'], 'handOff', 'author', 'handedOff'),
  ...from(['returned'], 'answerBack', 'author', 'needsReview', 'inTime'),
  // What she adds may tell of danger: the gate hears it first.
  ...from(['returned'], 'judgeEmergency', 'machine', 'emergency'),
  ...from(
    [
      'submitted',
      'screening',
      'accepted',
      'provisionalNonDiscussable',
      'needsReview',
      'emergency',
      'returned',
    ],
    'withdraw',
    'author',
    'withdrawn',
  ),

  ...from(['needsReview', 'accepted', 'emergency'], 'accept', 'reviewer', 'accepted', 'showable'),
  ...from(['needsReview', 'accepted'], 'split', 'reviewer', 'split'),
  ...from(['needsReview', 'accepted'], 'merge', 'reviewer', 'merged', 'target'),
  ...from(['needsReview', 'accepted'], 'askBack', 'reviewer', 'returned'),
  ...from(['needsReview', 'accepted', 'emergency'], 'handOff', 'reviewer', 'handedOff'),
  ...from(['needsReview', 'accepted', 'emergency'], 'fold', 'reviewer', 'folded'),
  ...from(['accepted'], 'openConsultation', 'reviewer', 'asking', 'published'),
  ...from(
    ['accepted', 'split', 'merged', 'returned', 'handedOff', 'folded'],
    'undo',
    'reviewer',
    'previous',
    'decided',
  ),
  ...from(['returned'], 'archive', 'clock', 'archived', 'silent'),
]

export const transitionFrom = (
  state: AppealState,
  verb: AppealVerb,
  who: AppealMover,
): AppealTransition | undefined =>
  APPEAL_LIFE.find((step) => step.from === state && step.verb === verb && step.who === who)

/** The verbs that the table offers somebody in a state: the buttons of a page. */
export const verbsFrom = (state: AppealState, who: AppealMover): AppealVerb[] =>
  APPEAL_LIFE.filter((step) => step.from === state && step.who === who).map(({ verb }) => verb)

/** Still somebody's to act on: counts among the three that a person may have open. */
const OPEN: readonly AppealState[] = [
  'submitted',
  'screening',
  'accepted',
  'needsReview',
  'emergency',
  'returned',
]
export const isOpen = (state: AppealState): boolean => OPEN.includes(state)

/** Others may read it in these states, once the checks have passed. */
const READABLE: readonly AppealState[] = ['accepted', 'merged', 'asking']
export const isReadable = (state: AppealState): boolean => READABLE.includes(state)
