import type { EmergencyNumber } from './emergency'
import type { PublishReason } from './publish'
import type { HandoffView, RuleSource, VerdictKind } from './topics'

/** Where, what and hope together. */
export const APPEAL_MOST_CHARACTERS = 500
export const APPEAL_MOST_PHOTOS = 3
/** Open appeals a person may have in one compound. A default, not official policy. */
export const OPEN_APPEALS = 3
/** Seconds between two appeals of one person. */
export const APPEAL_PAUSE_SECONDS = 60

/** The life of an appeal (domain §3.1); `shared/rules/appeal/life.ts` holds the table. A draft lives on the phone. */
export const APPEAL_STATES = [
  'draft',
  'submitted',
  /** The content check has not answered: 审核中. */
  'screening',
  'accepted',
  /** The machine says no, provisionally; a person has the last word. */
  'provisionalNonDiscussable',
  'needsReview',
  'emergency',
  'merged',
  /** A consultation has opened from it. */
  'asking',
  'handedOff',
  'split',
  /** Asked back: waits for its author. */
  'returned',
  /** Ended by a person in office, with a reason. */
  'folded',
  /** Asked back, and no answer came in time. */
  'archived',
  'withdrawn',
] as const
export type AppealState = (typeof APPEAL_STATES)[number]

/** What its author can do with it now. */
export const AUTHOR_MOVES = ['requestReview', 'handOff', 'answerBack', 'withdraw'] as const
export type AuthorMove = (typeof AUTHOR_MOVES)[number]

/** What somebody in office did about an emergency, as she says herself. */
export const ATTENDED_HOW = ['contacted', 'arrived'] as const
export type AttendedHow = (typeof ATTENDED_HOW)[number]
export interface AttendedView {
  readonly how: AttendedHow
  /** Surname and title. */
  readonly label: string | null
  readonly at: string
}

/** For the butler of the stairwell and the secretaries above; everybody else finds nothing. */
export interface ShowEmergencyInput {
  readonly appealId: string
}
export interface ShowEmergency {
  readonly id: string
  readonly compoundName: string
  readonly building: number | null
  readonly unitEntrance: number | null
  readonly where: string
  readonly what: string
  readonly hope: string
  readonly photos: readonly string[]
  readonly submittedAt: string
  /** A person has since decided what becomes of it. */
  readonly over: boolean
  readonly numbers: readonly EmergencyNumber[]
  /** Where the gate would send it: the number that helps first. */
  readonly handoff: HandoffView | null
  /** Who answers for it now; null at the top, where several do. */
  readonly answers: string | null
  readonly attended: readonly AttendedView[]
  /** What the caller has said of herself. */
  readonly mine: readonly AttendedHow[]
  /** She may decide what becomes of it: the review desk is hers. */
  readonly decides: boolean
}

export interface AttendEmergencyInput {
  readonly appealId: string
  readonly how: AttendedHow
}
export interface AttendEmergency {
  readonly attended: readonly AttendedView[]
  readonly mine: readonly AttendedHow[]
}

/** The resident's own words that spoke for a rule; `start`/`end` index the named part of her masked text. */
export interface EvidenceView {
  readonly part: 'where' | 'what' | 'hope'
  readonly text: string
  readonly start: number
  readonly end: number
  readonly why: string
}

export interface VerdictView {
  readonly kind: VerdictKind
  readonly code: string
  readonly name: string
  /** Shown as 暂行默认,以当地公布为准 where it is `default`. */
  readonly source: RuleSource
  readonly ruleVersion: string
  readonly evidence: readonly EvidenceView[]
  readonly confidence: number
  /** Surname and title of the person who decided; null where it was the machine. */
  readonly decidedBy: string | null
  readonly flags: readonly string[]
  /** Item of Civil Code art. 278(1): 意向征集 only, never a decision. */
  readonly statutoryItem: number | null
  readonly residentMessage: string | null
}

/** Needs `phoneVerified` in the compound. The pictures are of kind `appeal`. */
export interface SubmitAppealInput {
  readonly compoundId: string
  /** May be empty. */
  readonly where: string
  readonly what: string
  /** May be empty. */
  readonly hope: string
  readonly photoIds: readonly string[]
  readonly stairwellId?: string | undefined
  /** 替孩子说. */
  readonly onBehalf?: 'child' | undefined
}
export interface SubmitAppeal {
  readonly appealId: string
  readonly state: AppealState
  /** Not null: show the page with these numbers at once; secretary and butler have been told. */
  readonly emergency: readonly EmergencyNumber[] | null
  readonly verdict: VerdictView | null
}

export interface SimilarAppealsInput {
  readonly compoundId: string
  readonly text: string
  /** Whose stairwell and building come first; without it her own home's. */
  readonly stairwellId?: string | undefined
}
export interface SimilarAppeal {
  readonly id: string
  readonly text: string
  readonly coSigns: number
  readonly mine: boolean
  readonly coSigned: boolean
  /** 0 to 1. */
  readonly likeness: number
  readonly near: 'stairwell' | 'building' | 'compound'
  /** A consultation has opened from it: go there instead of co-signing. */
  readonly consultationId: string | null
}
export interface SimilarAppeals {
  /** At most five, the most alike first, own stairwell and building before others. */
  readonly appeals: readonly SimilarAppeal[]
}

/** Needs `phoneVerified` in the compound. Once a person. */
export interface CoSignAppealInput {
  readonly appealId: string
}
export interface CoSignAppeal {
  readonly coSigns: number
}

export interface ShowAppealInput {
  readonly appealId: string
}
export interface AppealParts {
  readonly where: string
  readonly what: string
  readonly hope: string
}
/** What everybody may read of an appeal that is public; its author at any time. */
export interface AppealView extends AppealParts {
  readonly id: string
  readonly compoundId: string
  readonly compoundName: string
  /** 3号楼2单元, where it was given. */
  readonly building: number | null
  readonly unitEntrance: number | null
  readonly photos: readonly string[]
  readonly state: AppealState
  readonly category: { readonly code: string; readonly name: string } | null
  readonly statutoryItem: number | null
  readonly coSigns: number
  readonly coSigned: boolean
  readonly mine: boolean
  readonly submittedAt: string
  /** The consultation that opened from it or that it was joined to. */
  readonly consultationId: string | null
  /** The appeal that it was joined to. */
  readonly mergedInto: string | null
  readonly splitFrom: string | null
  readonly splitInto: readonly string[]
  /** 现在由谁负责, until when. Null where nothing is left to do. */
  readonly responsible: {
    /** Surname and title; null where the level has nobody known by name. */
    readonly label: string | null
    readonly post: 'branchSecretary' | 'communitySecretary' | 'countyAdmin' | 'author'
    readonly by: string | null
    readonly overdue: boolean
    /** The year's holidays are not published yet: counted by weekends only. */
    readonly provisional: boolean
  } | null
}
/** What only its author reads. */
export interface OwnAppeal {
  readonly verdict: VerdictView | null
  /** Why it is not public, where the checks said so. */
  readonly why: PublishReason | null
  readonly handoff: HandoffView | null
  readonly emergency: readonly EmergencyNumber[] | null
  /** Who has called or come. */
  readonly attended: readonly AttendedView[]
  /** Asked back, and until when she can answer. */
  readonly question: string | null
  readonly answers: readonly { readonly question: string; readonly answer: string; readonly at: string }[]
  /** The words of the person who decided. */
  readonly reason: string | null
  readonly moves: readonly AuthorMove[]
  readonly history: readonly {
    readonly state: AppealState
    readonly at: string
    readonly by: string | null
  }[]
}
export interface ShowAppeal {
  readonly appeal: AppealView
  readonly own: OwnAppeal | null
}

export interface MyAppealsInput {
  readonly cursor?: string | undefined
}
export interface AppealCard {
  readonly id: string
  readonly compoundId: string
  readonly what: string
  readonly state: AppealState
  readonly category: { readonly code: string; readonly name: string } | null
  readonly coSigns: number
  readonly submittedAt: string
  readonly consultationId: string | null
}
export interface MyAppeals {
  readonly appeals: readonly (AppealCard & { readonly moves: readonly AuthorMove[] })[]
  readonly next: string | null
}

/** The newest first: accepted ones waiting to be opened, with their co-signs. */
export interface OpenAppealsInput {
  readonly compoundId: string
  readonly cursor?: string | undefined
}
export interface OpenAppeals {
  readonly appeals: readonly AppealCard[]
  readonly next: string | null
}

/** 请书记复核. */
export interface RequestReviewInput {
  readonly appealId: string
}
export interface AppealMoved {
  readonly state: AppealState
}

export interface WithdrawAppealInput {
  readonly appealId: string
}

export interface HandOffAppealInput {
  readonly appealId: string
}
export interface HandOffAppeal {
  readonly state: AppealState
  /** Masked, to copy. */
  readonly text: string
  readonly handoff: HandoffView
}

export interface AnswerBackInput {
  readonly appealId: string
  readonly text: string
}
