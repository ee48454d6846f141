import type { ConsultationState } from './consultation'
import type { DirectLine, DirectTo, HotlineCall } from './direct-line'
import type { PostKind } from './ladder'
import type { HandoffChannel } from './process'
import type { PublishReason, PublishState } from './publish'
import type { ByHandReason } from './session/check-in'
import type { OwnerChoice, WorkTask } from './work-task'

/** 快办理 and 评效果 (domain §3.2; the articles' S1-20 to S1-26): who does what until when, and what came of it. */

export const ENTRY_MOST_CHARACTERS = 300

export const ENTRY_MOST_PHOTOS = 3

/** Entries that a matter carries, corrections and all rounds included. */
export const ENTRIES_MOST = 60

/**
 * What is written while the work is done. `progress`: how far it is; `before` and `after`: the same spot in two
 * photos; `evidence`: a butler has been there and says whether it is done.
 */
export const ENTRY_KINDS = ['progress', 'before', 'after', 'evidence'] as const

export type EntryKind = (typeof ENTRY_KINDS)[number]

export const DONE_VERDICTS = ['done', 'partly', 'notDone'] as const

/** How far it is done, in the eyes of a butler on the spot or of the resident who raised it. */
export type DoneVerdict = (typeof DONE_VERDICTS)[number]

export const ANSWERING_RESIDENTS = ['raised', 'tookPart'] as const

/** Whose answer is written down for her: the one who raised it, or another who took part. */
export type AnsweringResident = (typeof ANSWERING_RESIDENTS)[number]

export const LOW_REASONS = ['unfinished', 'cameBack', 'notAsAgreed', 'tooSlow', 'rude', 'other'] as const

/** Why somebody is dissatisfied; chosen, so that nobody has to write. */
export type LowReason = (typeof LOW_REASONS)[number]

export const STARS = [1, 2, 3, 4, 5] as const

export type Stars = (typeof STARS)[number]

export interface WorkEntry {
  readonly id: string
  readonly kind: EntryKind
  readonly text: string
  /** Links that the phone can show; they work for a limited time. */
  readonly photos: readonly string[]
  /** Surname and title. */
  readonly by: string
  readonly at: string
  readonly verdict: DoneVerdict | null
  readonly round: number
}

/** One spot in two photos. */
export interface BeforeAfter {
  readonly spot: string
  readonly before: string
  readonly after: string
  readonly taskId: string | null
}

export interface ChainLink {
  /** Surname and title; null where the post was vacant. */
  readonly label: string | null
  readonly post: PostKind
  readonly since: string
  /** `received`: the first who had it; `accepted`: handed over with her consent. */
  readonly how: 'received' | 'accepted'
}

/** Which of the three keys are turned (办结确认): without all three nothing is closed. */
export interface ThreeKeys {
  readonly resident: boolean
  readonly butler: boolean
  readonly secretary: boolean
}

export interface WorkInput {
  readonly consultationId: string
}

export interface Work {
  readonly state: ConsultationState
  /** 首问负责: the last one has it. */
  readonly chain: readonly ChainLink[]
  /** Asked to take it over, and has not answered: until then the last of the chain has it. */
  readonly offeredTo: string | null
  /** The community's specialist who follows it; null with `specialists` 0 is shown as 未配备. */
  readonly tracker: string | null
  readonly specialists: number
  readonly tasks: readonly WorkTask[]
  /** The newest first. */
  readonly entries: readonly WorkEntry[]
  readonly pairs: readonly BeforeAfter[]
  readonly keys: ThreeKeys
  /** Said to be done; the community secretary has until then to confirm. */
  readonly doneAt: string | null
  readonly confirmBy: string | null
  /** How often a `done` was not accepted. */
  readonly sentBack: number
  /** How often a closed matter came back because of its ratings: a false closure. */
  readonly reopened: number
  readonly ratings: { readonly count: number; readonly average: number | null; readonly dissatisfied: number }
  /** Of those who rated low, the reasons that were given. */
  readonly lowReasons: readonly { readonly reason: LowReason; readonly count: number }[]
  /** Answers in this round that somebody in office wrote down and a second person vouched for. */
  readonly byHand: number
  /** What the community secretary gave the work. */
  readonly officeRating: Stars | null
  /** Direct lines: that they were used and answered, never what was said. */
  readonly lines: readonly {
    readonly to: DirectTo
    readonly at: string
    readonly dueAt: string
    readonly answeredAt: string | null
    readonly overdue: boolean
  }[]
  /** Where it was handed to, and the day on which the result is asked for; null while it is not `handedOff`. */
  readonly handedTo: { readonly channel: HandoffChannel; readonly askOn: string | null } | null
  /** Calls to 12345 that somebody entered by hand. */
  readonly hotline: readonly HotlineCall[]
  readonly mine: {
    readonly mayAnswer: boolean
    readonly answered: DoneVerdict | null
    readonly mayRate: boolean
    readonly rated: Stars | null
    /** Works here in office: the way to the desk is shown. */
    readonly inOffice: boolean
    /** Answers of residents without a phone for which she may vouch. */
    readonly toWitness: readonly AnswerByHand[]
  }
}

/** What a resident without a phone said, as somebody in office wrote it down. */
export interface AnswerByHand {
  readonly id: string
  readonly verdict: DoneVerdict
  readonly who: AnsweringResident
  readonly reason: ByHandReason
  /** Surname and title of whoever wrote it down. */
  readonly by: string
}

export type WorkDeskInput = WorkInput

/** For those in office: what each may do, and what is meant for staff. */
export interface WorkDesk {
  readonly title: string
  readonly compoundName: string
  readonly state: ConsultationState
  readonly mayPlan: boolean
  readonly mayTrack: boolean
  readonly mayOffer: boolean
  readonly mayAnswerOffer: boolean
  readonly mayWrite: boolean
  readonly mayBring: boolean
  readonly mayReportDone: boolean
  readonly maySendBack: boolean
  readonly mayAskDirectly: boolean
  readonly specialistHere: boolean
  readonly mayRecordCall: boolean
  /** May write down what a resident without a phone says. */
  readonly mayRecordAnswer: boolean
  /** Tasks that she may say are done, and those that she may give back. */
  readonly myTasks: readonly string[]
  readonly returnable: readonly string[]
  readonly owners: readonly OwnerChoice[]
  readonly proposals: readonly { readonly id: string; readonly number: number; readonly title: string }[]
  /** Photos of the state before, to which one of the state after is still missing. */
  readonly openSpots: readonly { readonly id: string; readonly spot: string }[]
  readonly lines: readonly DirectLine[]
  /** Her own that others do not see yet. */
  readonly waiting: readonly {
    readonly id: string
    readonly text: string
    readonly state: PublishState | 'late'
    readonly reason: string | null
  }[]
  /** First and last day that a task may be due, `YYYY-MM-DD`. */
  readonly dueFrom: string
  readonly dueTo: string
}

export interface OfferWorkInput {
  readonly consultationId: string
  readonly ownerKey: string
}

export interface AnswerOfferInput {
  readonly consultationId: string
  readonly accept: boolean
}

export type TrackWorkInput = WorkInput

/** What a desk verb leaves behind; the screen reads the rest anew. */
export interface WorkChanged {
  readonly tasks: number
  readonly open: number
}

export interface AddEntryInput {
  readonly consultationId: string
  readonly kind: EntryKind
  /** For `before` the spot: 「东门第二个垃圾桶」. */
  readonly text: string
  readonly photoIds: readonly string[]
  readonly taskId?: string | undefined
  /** With `after`: the photo of the same spot before. */
  readonly beforeId?: string | undefined
  /** With `evidence`. */
  readonly verdict?: DoneVerdict | undefined
}

export interface AddEntry {
  readonly entryId: string
  readonly state: PublishState
  readonly why: PublishReason | null
  readonly publicText: string
}

export type ReportDoneInput = WorkInput

/** Which tasks are not done after all. */
export interface SendBackInput {
  readonly consultationId: string
  readonly taskIds: readonly string[]
}

export interface AnswerWorkInput {
  readonly consultationId: string
  readonly verdict: DoneVerdict
}

export interface AnswerWork {
  readonly verdict: DoneVerdict
}

export interface RecordAnswerInput {
  readonly consultationId: string
  readonly verdict: DoneVerdict
  readonly who: AnsweringResident
  readonly reason: ByHandReason
}

export interface RecordAnswer {
  readonly answerId: string
}

export interface WitnessAnswerInput {
  readonly consultationId: string
  readonly answerId: string
}

export type WitnessAnswer = Readonly<Record<string, never>>

export interface GiveRatingInput {
  readonly consultationId: string
  readonly stars: number
  /** At least one for two stars or less; none above. */
  readonly reasons: readonly LowReason[]
}

export interface GiveRating {
  readonly stars: Stars
}

export type ResultPaperInput = WorkInput

export interface ResultPaper {
  readonly url: string
  readonly expiresInSeconds: number
}

/** 您的话改变了什么, from the words to the photo: for everybody, and for the wall. */
export type ChangesInput = WorkInput

export interface Changes {
  readonly changes: readonly Change[]
}

export interface Change {
  /** Words of neighbours that were taken up, at most three. */
  readonly said: readonly string[]
  readonly proposal: { readonly number: number; readonly title: string }
  readonly tasks: readonly { readonly what: string; readonly done: boolean }[]
  readonly pair: BeforeAfter | null
}
