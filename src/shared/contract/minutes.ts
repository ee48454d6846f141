import type { PollTally } from './poll'
import type { Outcome, SessionMode } from './process'
import type { PublishReason, PublishState } from './publish'
import type { PresentGroup } from './session/groups'
import type { StatutoryItem } from './statutory'

export const VIEWS_MOST = 8
export const VIEW_MOST_CHARACTERS = 200
export const CONCLUSION_MOST_CHARACTERS = 300
export const MINORITY_MOST_CHARACTERS = 500
export const NOTE_MOST_CHARACTERS = 500
export const CORRECTIONS_MOST = 10

export const SIGNERS = ['host', 'recorder', 'resident'] as const
/** Three people stand behind the minutes (domain §3.2). */
export type MinutesSigner = (typeof SIGNERS)[number]

/** What was said and what came of it. Who came, by group, and the tallies are taken from the evidence itself. */
export interface WriteMinutesInput {
  readonly consultationId: string
  readonly outcome: Outcome
  /** The proposals that the outcome speaks for; none where there is no consensus. */
  readonly adoptedIds: readonly string[]
  /** What came of it, in a few sentences. */
  readonly conclusion: string
  readonly viewsFor: readonly string[]
  readonly viewsAgainst: readonly string[]
  /** The view of those who see it otherwise; '' where nobody does. */
  readonly minority: string
}
export interface WriteMinutes {
  readonly minutesId: string
  readonly state: PublishState
  readonly why: PublishReason | null
}

export interface SignMinutesInput {
  readonly consultationId: string
  readonly as: MinutesSigner
  /** Of the text that she has read. */
  readonly seal: string
}
export interface SignMinutes {
  readonly signatures: readonly MinutesSigner[]
  readonly sealed: boolean
}

export const MINUTES_NOTES = ['dissentAnswer', 'correction'] as const
/** The host's answer to those who see it otherwise, or a correction: minutes that are signed are never rewritten. */
export type MinutesNote = (typeof MINUTES_NOTES)[number]
export interface AddMinutesNoteInput {
  readonly consultationId: string
  readonly note: MinutesNote
  readonly text: string
}
export interface AddMinutesNote {
  readonly noteId: string
  readonly state: PublishState
  readonly why: PublishReason | null
}

/** One sitting, as its own evidence tells it. */
export interface MinutesSession {
  readonly mode: SessionMode
  readonly startsAt: string
  readonly place: string
  /** Surname and title. */
  readonly host: string | null
  readonly groups: readonly { readonly group: PresentGroup; readonly count: number }[]
  readonly present: number
  /** Online: households that took part. */
  readonly households: number
  readonly rulesVersion: string
  /** Why it did not come to its end; absent where it did. */
  readonly left?: 'adjourned' | 'short'
}

export interface MinutesPoll {
  readonly options: readonly { readonly id: string; readonly title: string | null }[]
  readonly persons: PollTally
  readonly households: PollTally
  readonly homes: number
  readonly closedAt: string
}

export interface MinutesWords {
  readonly text: string
  /** Surname and title. */
  readonly by: string
  readonly at: string
}

export interface MinutesView {
  readonly id: string
  readonly consultationId: string
  readonly title: string
  readonly compoundName: string
  readonly officeName: string
  readonly sessions: readonly MinutesSession[]
  readonly poll: MinutesPoll | null
  readonly statutoryItem: StatutoryItem | null
  readonly outcome: Outcome
  readonly adopted: readonly { readonly number: number; readonly title: string }[]
  readonly conclusion: string
  readonly viewsFor: readonly string[]
  readonly viewsAgainst: readonly string[]
  readonly minority: string | null
  readonly writtenAt: string
  /** What is signed: a digest of all of the above. */
  readonly seal: string
  readonly signatures: readonly {
    readonly as: MinutesSigner
    /** Surname and title, or 本小区邻居. */
    readonly name: string
    readonly at: string
  }[]
  readonly sealed: boolean
  /** Until when the minority is answered; null where nobody dissented, or before it is signed. */
  readonly dissent: {
    readonly dueAt: string
    readonly overdue: boolean
    readonly answer: MinutesWords | null
  } | null
  readonly corrections: readonly MinutesWords[]
}

export interface MinutesShowInput {
  readonly consultationId: string
}
export interface MinutesShow {
  /** Null until its words have passed. */
  readonly minutes: MinutesView | null
  /** As what the caller may sign now. */
  readonly maySign: readonly MinutesSigner[]
}

/** For whoever writes: what there is to write about, and where the last text stands. */
export interface MinutesDeskInput {
  readonly consultationId: string
}
export interface MinutesDesk {
  readonly title: string
  readonly compoundId: string
  readonly statutoryItem: StatutoryItem | null
  readonly proposals: readonly {
    readonly id: string
    readonly number: number
    readonly title: string
    /** What the legal check found; null while nobody has looked. */
    readonly legal: 'none' | 'statutory' | 'forbidden' | null
  }[]
  /** What is not over yet: minutes are written about what has happened. */
  readonly missing: readonly ('session' | 'poll')[]
  /** The newest text and how far it is; null before the first. */
  readonly latest: {
    readonly id: string
    /** `late`: it had passed when the matter rested or had gone on, and does not count. */
    readonly state: PublishState | 'late'
    readonly why: PublishReason | null
    readonly signed: number
    readonly sealed: boolean
  } | null
  /** The minority waits for its answer. */
  readonly answerDueAt: string | null
  readonly open: boolean
}

/** The sheet for the station's wall, in large type. */
export interface MinutesPaperInput {
  readonly consultationId: string
}
export interface MinutesPaper {
  readonly url: string
  readonly expiresInSeconds: number
}
