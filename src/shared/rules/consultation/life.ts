import { type ConsultationState, STEPS, type Step } from '../../contract/consultation'
import type { Evidence, MoveAsks, OwnerLevel, ProcessVerb } from '../../contract/process'

/** Who moves it. `host`: the secretary, or the butler to whom she gave the chair. */
export type Mover = OwnerLevel | 'host' | 'serviceSpecialist'

export interface Transition {
  readonly from: ConsultationState
  readonly verb: ProcessVerb
  readonly who: readonly Mover[]
  /** Everything that must hold; there is no way around, for nobody. */
  readonly guards: readonly Evidence[]
  /** `previous`: the step in which it was suspended. */
  readonly to: ConsultationState | 'previous'
  /** What must be said with it. */
  readonly asks: readonly MoveAsks[]
  /** How far away the day that is asked for may lie. */
  readonly within?: { readonly days: number } | { readonly workingDays: number }
}

/** Defaults of this project (domain §3.2), not official figures. */
export const SUSPENDED_MOST_DAYS = 30
export const ASK_BACK_MOST_DAYS = 60
export const EXTENSION_MOST_WORKING_DAYS = 10

const row = (
  from: readonly ConsultationState[],
  verb: ProcessVerb,
  to: Transition['to'],
  who: readonly Mover[],
  guards: readonly Evidence[] = [],
  asks: readonly MoveAsks[] = [],
  within?: Transition['within'],
): Transition[] =>
  from.map((state) => ({ from: state, verb, who, guards, to, asks, ...(within ? { within } : {}) }))

const MEETING_OVER: readonly Evidence[] = [
  'sessionHeld',
  'rulesAccepted',
  'pollClosed',
  'minutesSigned',
  'statementsAnswered',
]
const SECRETARIES: readonly Mover[] = ['branchSecretary', 'communitySecretary']
const ANY_LEVEL: readonly Mover[] = [...SECRETARIES, 'countyAdmin']
const COMMUNITY: readonly Mover[] = ['communitySecretary']
const ASK_BACK = { days: ASK_BACK_MOST_DAYS }
const ELSEWHERE: readonly ConsultationState[] = [
  'transferredStatutory',
  'transferredResidentsMeeting',
  'handedOff',
]

/**
 * The life of a consultation (domain §3.2, the articles' S1-35 to S1-46), once: it drives the server,
 * the buttons, the checklist, the tests and the diagram in the README. Each transition names its
 * predecessor, so that no step can be left out by anybody; above the secretaries one can only
 * suspend or cancel, with a reason that everybody reads.
 */
export const CONSULTATION_LIFE: readonly Transition[] = [
  ...row(
    ['asking'],
    'propose',
    'proposing',
    ['branchSecretary'],
    ['askingOver', 'factNote', 'partiesListed'],
  ),
  ...row(
    ['proposing'],
    'deliberate',
    'deliberating',
    ['branchSecretary'],
    ['proposalReady', 'partiesNotified', 'noticeGiven'],
  ),
  ...row(['deliberating'], 'handle', 'handling', ['host'], [...MEETING_OVER, 'agreed', 'advisoryOnly']),
  ...row(
    ['deliberating'],
    'transferStatutory',
    'transferredStatutory',
    ['host'],
    [...MEETING_OVER, 'statutoryPrepared'],
  ),
  ...row(
    ['deliberating'],
    'conclude',
    'closed',
    ['host'],
    ['noConsensus', 'pollClosed', 'statementsAnswered'],
    ['reason'],
  ),

  ...row(
    ['proposing'],
    'transferMeeting',
    'transferredResidentsMeeting',
    SECRETARIES,
    [],
    ['reason', 'until'],
    ASK_BACK,
  ),
  ...row(
    ['deliberating'],
    'transferMeeting',
    'transferredResidentsMeeting',
    SECRETARIES,
    ['statementsAnswered'],
    ['reason', 'until'],
    ASK_BACK,
  ),
  ...row(
    ['asking', 'proposing', 'handling'],
    'handOff',
    'handedOff',
    SECRETARIES,
    [],
    ['channel', 'reason', 'until'],
    ASK_BACK,
  ),
  ...row(
    ['deliberating'],
    'handOff',
    'handedOff',
    SECRETARIES,
    ['statementsAnswered'],
    ['channel', 'reason', 'until'],
    ASK_BACK,
  ),
  ...row(ELSEWHERE, 'askAgain', 'previous', SECRETARIES, [], ['reason', 'until'], ASK_BACK),
  ...row(
    ['transferredStatutory'],
    'recordResult',
    'closed',
    SECRETARIES,
    ['assemblyAnswered'],
    ['result', 'reason'],
  ),
  ...row(
    ['transferredResidentsMeeting', 'handedOff'],
    'recordResult',
    'closed',
    SECRETARIES,
    [],
    ['result', 'reason'],
  ),

  ...row(
    ['handling'],
    'extend',
    'handling',
    ['communitySecretary', 'serviceSpecialist'],
    ['notExtended', 'notReported'],
    ['reason', 'until'],
    { workingDays: EXTENSION_MOST_WORKING_DAYS },
  ),
  // Three keys: the resident's answer, the butler's evidence, and the community secretary's own hand here.
  ...row(
    ['handling'],
    'confirmDone',
    'evaluating',
    COMMUNITY,
    ['tasksDone', 'beforeAfter', 'residentAnswered', 'butlerConfirmed'],
    ['rating'],
  ),
  ...row(['evaluating'], 'close', 'closed', COMMUNITY, ['ratingsIn', 'satisfied'], ['result', 'reason']),
  ...row(['evaluating'], 'reopen', 'handling', COMMUNITY, ['dissatisfied', 'firstTime'], ['reason']),
  ...row(
    ['evaluating'],
    'takeToReception',
    'handedOff',
    COMMUNITY,
    ['dissatisfied', 'secondTime'],
    ['reason', 'until'],
    ASK_BACK,
  ),

  ...row(STEPS, 'suspend', 'suspended', ANY_LEVEL, [], ['reason', 'until'], { days: SUSPENDED_MOST_DAYS }),
  ...row(['suspended'], 'resume', 'previous', ANY_LEVEL, [], ['reason']),
  ...row([...STEPS, 'suspended'], 'cancel', 'cancelled', ANY_LEVEL, [], ['cause', 'reason']),
]

export const transitionOf = (state: ConsultationState, verb: ProcessVerb): Transition | undefined =>
  CONSULTATION_LIFE.find((one) => one.from === state && one.verb === verb)

export const transitionsFrom = (state: ConsultationState): Transition[] =>
  CONSULTATION_LIFE.filter(({ from }) => from === state)

/** Where a transition leads a matter that was suspended, or waits elsewhere. */
export function destination({ from, to }: Transition, suspendedIn: Step | null): ConsultationState {
  if (to !== 'previous') return to
  return from === 'suspended' ? (suspendedIn ?? 'asking') : from
}

export const isStep = (state: ConsultationState): state is Step =>
  (STEPS as readonly ConsultationState[]).includes(state)

const RESULTS: readonly ProcessVerb[] = [
  'handle',
  'transferStatutory',
  'transferMeeting',
  'conclude',
  'handOff',
  'recordResult',
  'close',
]
/** What it came to is known with this: everybody who lives there is told. */
export const bringsResult = (verb: ProcessVerb): boolean => RESULTS.includes(verb)

/** Nothing leads on from here. */
export const isOver = (state: ConsultationState): boolean => state === 'closed' || state === 'cancelled'

/** The level that answers for a matter in a state, before anything is missed. `before`: where it came from. */
export function ownerOf(state: ConsultationState, before: Step | null): OwnerLevel {
  if (state === 'handling' || state === 'evaluating') return 'communitySecretary'
  if (state === 'transferredResidentsMeeting') return 'communitySecretary'
  if (isStep(state) || before === null) return 'branchSecretary'
  return ownerOf(before, null)
}

/** What leads on: the first that the guards allow, else the way it is meant to go. */
export const NEXT_VERBS: Readonly<Record<ConsultationState, readonly ProcessVerb[]>> = {
  asking: ['propose'],
  proposing: ['deliberate'],
  deliberating: ['handle', 'transferStatutory', 'conclude'],
  handling: ['confirmDone'],
  evaluating: ['close', 'reopen', 'takeToReception'],
  suspended: ['resume'],
  transferredStatutory: ['recordResult'],
  transferredResidentsMeeting: ['recordResult'],
  handedOff: ['recordResult'],
  cancelled: [],
  closed: [],
}
