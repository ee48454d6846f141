import type { ConsultationState } from './consultation'
import type { PublishState } from './publish'

/** What people in office do to move a consultation (domain §3.2); the table is `rules/consultation/life.ts`. */
export const PROCESS_VERBS = [
  'propose',
  'deliberate',
  'handle',
  'conclude',
  'transferStatutory',
  'transferMeeting',
  'handOff',
  'extend',
  'confirmDone',
  'close',
  'reopen',
  'takeToReception',
  'askAgain',
  'recordResult',
  'suspend',
  'resume',
  'cancel',
] as const
export type ProcessVerb = (typeof PROCESS_VERBS)[number]

/**
 * What must be there before a step is left: the missing ones are the checklist of the person in
 * charge. The sentences stand in `copy/process.ts`.
 */
export const EVIDENCE = [
  'askingOver',
  'factNote',
  'partiesListed',
  'proposalReady',
  'partiesNotified',
  'noticeGiven',
  'sessionHeld',
  'rulesAccepted',
  'pollClosed',
  'minutesSigned',
  'statementsAnswered',
  'agreed',
  'advisoryOnly',
  'noConsensus',
  'statutoryPrepared',
  'assemblyAnswered',
  'tasksDone',
  'beforeAfter',
  'residentAnswered',
  'butlerConfirmed',
  'notExtended',
  'notReported',
  'ratingsIn',
  'satisfied',
  'dissatisfied',
  'firstTime',
  'secondTime',
] as const
export type Evidence = (typeof EVIDENCE)[number]

export const SESSION_MODES = ['onsite', 'roundtable', 'online'] as const
/** 现场 · 圆桌 · 线上 (domain §3.3). */
export type SessionMode = (typeof SESSION_MODES)[number]

export const OUTCOMES = ['consensus', 'majorityView', 'noConsensus', 'transferredStatutory'] as const
/** 商量成果: advice, never a decision of the owners (domain §3.4). */
export type Outcome = (typeof OUTCOMES)[number]

export const CANCEL_CAUSES = ['withdrawn', 'duplicate', 'notDiscussable'] as const
/** Withdrawn by all who proposed it, the same as another one, or not discussable after all. */
export type CancelCause = (typeof CANCEL_CAUSES)[number]

export const HANDOFF_CHANNELS = ['hotline12345', 'court', 'mediation', 'otherBody', 'receptionDay'] as const
export type HandoffChannel = (typeof HANDOFF_CHANNELS)[number]
/** The reception day is where the table leads, not what somebody chooses. */
export type ChosenChannel = Exclude<HandoffChannel, 'receptionDay'>

export const CLOSING_RESULTS = ['effective', 'partial', 'unresolved'] as const
export type ClosingResult = (typeof CLOSING_RESULTS)[number]

/** Lowest first: a missed deadline takes the matter one level up. */
export type OwnerLevel = 'branchSecretary' | 'communitySecretary' | 'countyAdmin'

/** What a verb asks for besides: public words, a last day, a choice, or one to five stars for the work. */
export type MoveAsks = 'reason' | 'until' | 'cause' | 'channel' | 'result' | 'rating'

export const MOVE_REASON_MOST_CHARACTERS = 200

export interface MoveView {
  readonly verb: ProcessVerb
  readonly from: ConsultationState
  readonly to: ConsultationState
  readonly at: string
  /** Surname and title. */
  readonly by: string | null
  /** Masked; null where none was asked for, or while its words are checked. */
  readonly reason: string | null
  readonly reasonState: PublishState | null
  readonly cause: CancelCause | null
  readonly channel: HandoffChannel | null
  readonly result: ClosingResult | null
  /** Until when it waits. */
  readonly until: string | null
}

export interface OpenVerb {
  readonly verb: ProcessVerb
  readonly asks: readonly MoveAsks[]
  /** Empty: she can do it now. */
  readonly missing: readonly Evidence[]
  /** The first and the last day that may be given, `YYYY-MM-DD`; null where no day is asked for. */
  readonly untilAtLeast: string | null
  readonly untilAtMost: string | null
}

export interface ProcessInput {
  readonly consultationId: string
}
/** Who has a matter now, until when, and what comes next: for everybody; the verbs for whoever asks. */
export interface ProcessView {
  readonly consultationId: string
  readonly title: string
  readonly compoundId: string
  readonly compoundName: string
  readonly state: ConsultationState
  /** Null where it is over. */
  readonly owner: {
    readonly level: OwnerLevel
    /** Surname and title; null where it lies with the county, or nobody is known by one. */
    readonly label: string | null
  } | null
  readonly dueAt: string | null
  /** A year without published holidays lies in between: shown to people in office as 未公布. */
  readonly provisional: boolean
  /** A deadline of this state was missed, and the matter went one level up. */
  readonly overdue: boolean
  /** What leads on from here, and what it still lacks; null where it is over. */
  readonly next: { readonly verb: ProcessVerb; readonly missing: readonly Evidence[] } | null
  /** Of the caller, by the table. */
  readonly verbs: readonly OpenVerb[]
  /** The caller may add evidence here: a post of hers covers the compound. */
  readonly inOffice: boolean
  /** The newest first, at most thirty. */
  readonly moves: readonly MoveView[]
}

export interface MoveConsultationInput {
  readonly consultationId: string
  readonly verb: ProcessVerb
  readonly reason?: string | undefined
  /** Last day in China, `YYYY-MM-DD`. */
  readonly until?: string | undefined
  readonly cause?: CancelCause | undefined
  readonly channel?: ChosenChannel | undefined
  readonly result?: ClosingResult | undefined
  /** 1 to 5: what the community secretary gives the work (办结确认评价权, S1-25). */
  readonly rating?: number | undefined
}
export interface MoveConsultation {
  readonly state: ConsultationState
}
