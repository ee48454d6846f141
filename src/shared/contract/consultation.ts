import type { StatementAnswer } from './answers'
import type { AssemblyResult, StatutoryItem, StatutoryMark } from './statutory'

export const STEPS = ['asking', 'proposing', 'deliberating', 'handling', 'evaluating'] as const
/** The five steps 问诉求→提方案→议事项→快办理→评效果 (S1-35). */
export type Step = (typeof STEPS)[number]

/** Off the way of the five steps: waiting for somebody outside, taken elsewhere, or over (domain §3.2). */
export const SIDE_STATES = [
  'suspended',
  'transferredStatutory',
  'transferredResidentsMeeting',
  'handedOff',
  'cancelled',
  'closed',
] as const

export const CONSULTATION_STATES = [...STEPS, ...SIDE_STATES] as const
export type ConsultationState = (typeof CONSULTATION_STATES)[number]

export const TOPIC_CATEGORIES = [
  'environmentHygiene',
  'publicSpace',
  'propertyService',
  'parkingOrder',
  'facilitySafety',
  'neighborRelations',
  'cultureWelfare',
] as const
/** The seven as shipped. Which seven are in force is data (`topics.current`): a county may have others. */
export type TopicCategory = (typeof TOPIC_CATEGORIES)[number]

export const STANCES = ['agree', 'disagree', 'unsure'] as const
export type Stance = (typeof STANCES)[number]

/** Which shelf of the 商量 tab a consultation stands on. */
export const SHELVES = ['open', 'handling', 'closed', 'mine'] as const
export type Shelf = (typeof SHELVES)[number]

/** People are always counted apart: 已核实 N · 未核实 M (domain §3.5). */
export interface Headcount {
  readonly verified: number
  readonly unverified: number
}

export type StanceCounts = Readonly<Record<Stance, number>>

export interface StepView {
  readonly step: Step
  /** ISO dates, UTC; null where the step has not begun or no date is set. */
  readonly startedAt: string | null
  readonly dueAt: string | null
  readonly endedAt: string | null
  /** Who is responsible, by title: 王书记. */
  readonly responsible: string | null
}

export interface ConsultationCard {
  readonly id: string
  readonly title: string
  /** One of the seven that were in force when it opened. */
  readonly category: string
  /** Its name then; null where it is one of the seven as shipped. */
  readonly categoryName: string | null
  readonly state: ConsultationState
  /** Where it is on the way of the five, or was when it left it; null where all are done. */
  readonly step: Step | null
  readonly dueAt: string | null
  /** 逾期: somebody in office missed a deadline, and it went one level up. */
  readonly overdue: boolean
  /** How often it was closed too early and came back because of its ratings. */
  readonly reopened: number
  readonly participants: Headcount
  readonly statements: number
}

export interface StatementView {
  readonly id: string
  readonly text: string
  /** 本小区邻居, or surname and title of somebody in office. */
  readonly author: string
  readonly createdAt: string
  /** Reported by three neighbours: shown collapsed until a person has looked. */
  readonly folded: boolean
  /** 替孩子说: a guardian's words for a child. */
  readonly onBehalf: 'child' | null
  /** Links that the phone can show; they work for a limited time. */
  readonly photos: readonly string[]
  readonly counts: StanceCounts
  /** What became of it; null while nobody has answered. */
  readonly answer: StatementAnswer | null
  readonly myStance: Stance | null
}

export interface ConsultationPageInput {
  readonly consultationId: string
}
export interface ConsultationPage {
  readonly id: string
  readonly compoundId: string
  readonly compoundName: string
  readonly officeName: string
  readonly title: string
  /** One of the seven that were in force when it opened. */
  readonly category: string
  /** Its name then; null where it is one of the seven as shipped. */
  readonly categoryName: string | null
  readonly body: string
  /** Links that the phone can show; they work for a limited time. */
  readonly photos: readonly string[]
  readonly state: ConsultationState
  /** Where it is on the way of the five, or was when it left it; null where all are done. */
  readonly step: Step | null
  readonly steps: readonly StepView[]
  /** A single matter: only to be done, it began in 快办理. */
  readonly straight: boolean
  readonly overdue: boolean
  /** Owners decide it in common (Civil Code art. 278); null where they need not. */
  readonly statutory: {
    readonly item: StatutoryItem
    /** When their assembly's result is asked for, once it was handed to them. */
    readonly askAt: string
    /** What the assembly answered last. */
    readonly assembly: { readonly result: AssemblyResult; readonly heldOn: string | null } | null
  } | null
  /** Who said last whether it is such a matter, and why; null where nobody had to. */
  readonly statutoryMark: StatutoryMark | null
  /** Statements may be judged now. */
  readonly stancesOpen: boolean
  readonly participants: Headcount
  readonly statementsTotal: number
  /** How many statements this reader has answered. */
  readonly answered: number
  /** When the figures were counted; answers given since then are not in them. */
  readonly countedAt: string
  /** The first cards, in an order that gives each statement a fair chance. */
  readonly cards: readonly StatementView[]
}

export interface MoreCardsInput {
  readonly consultationId: string
  /** Cards that this phone already has. */
  readonly except: readonly string[]
}
export interface MoreCards {
  readonly cards: readonly StatementView[]
  readonly left: number
}

export interface ListConsultationsInput {
  readonly compoundId: string
  readonly shelf: Shelf
  readonly cursor?: string | undefined
}
export interface ListConsultations {
  readonly consultations: readonly ConsultationCard[]
  readonly next: string | null
}

export interface TakeStanceInput {
  readonly consultationId: string
  readonly statementId: string
  readonly stance: Stance
}
export interface TakeStance {
  readonly stance: Stance
  /** Under which head this person's answers are counted. */
  readonly countedAs: keyof Headcount
}

/** How many cards a page brings at once: with all its sections it stays within 300 nodes on an old phone. */
export const CARDS_A_PAGE = 8
