/** The four levels that sit together (S1-24). */
export const RECEPTION_LEVELS = ['county', 'subdistrict', 'community', 'compound'] as const
export type ReceptionLevel = (typeof RECEPTION_LEVELS)[number]

/** Defaults of this project, shown as such. */
export const RECEPTION_SLOTS_MOST = 20
export const RECEPTION_MINUTES = [10, 15, 20, 30] as const
export type ReceptionMinutes = (typeof RECEPTION_MINUTES)[number]

/** How one talk ended. `matter`: what was said goes on as an appeal. */
export const RECEPTION_OUTCOMES = ['settled', 'matter', 'absent'] as const
export type ReceptionOutcome = (typeof RECEPTION_OUTCOMES)[number]

export interface ReceptionSlot {
  readonly id: string
  readonly startsAt: string
  readonly state: 'free' | 'taken' | 'mine'
}
export interface ReceptionAttendance {
  readonly level: ReceptionLevel
  /** Null while nobody has marked it. */
  readonly present: boolean | null
}
export interface ReceptionDay {
  readonly id: string
  readonly communityId: string
  /** `YYYY-MM-DD` */
  readonly day: string
  readonly startsAt: string
  readonly place: string
  readonly attendance: readonly ReceptionAttendance[]
  readonly slots: readonly ReceptionSlot[]
  /** With which she is called in; no name is needed. */
  readonly myNumber: string | null
}

/** The days of last month, this one and the next, as a resident of the compound sees them. */
export interface ShowReceptionInput {
  readonly compoundId: string
}
export interface ShowReception {
  readonly compoundName: string
  readonly days: readonly ReceptionDay[]
}

export interface BookReceptionInput {
  readonly compoundId: string
  readonly slotId: string
}
export interface BookReception {
  readonly number: string
}
export interface CancelReceptionInput {
  readonly slotId: string
}
export type CancelReception = Record<string, never>

/** One day a month and community; set again while nobody has booked, it is moved. */
export interface SetReceptionInput {
  readonly communityId: string
  readonly day: string
  /** `HH:MM` in China. */
  readonly from: string
  readonly slots: number
  readonly minutes: ReceptionMinutes
  readonly officeId: string
}
export interface SetReception {
  readonly dayId: string
}

export interface ReceptionDeskInput {
  readonly communityId: string
}
export interface ReceptionTurn {
  readonly slotId: string
  readonly startsAt: string
  /** Null while nobody has booked it. */
  readonly number: string | null
  readonly compoundName: string | null
  readonly outcome: ReceptionOutcome | null
  readonly appealId: string | null
}
export interface ReceptionDesk {
  readonly offices: readonly { readonly id: string; readonly name: string }[]
  readonly days: readonly (Omit<ReceptionDay, 'slots' | 'myNumber'> & {
    readonly turns: readonly ReceptionTurn[]
  })[]
  /** Worked on twice and still not good: they are talked about here. */
  readonly failedTwice: readonly {
    readonly id: string
    readonly title: string
    readonly compoundName: string
  }[]
}

/** Who of the four levels was there; whoever is not named was not. */
export interface AttendReceptionInput {
  readonly dayId: string
  readonly present: readonly ReceptionLevel[]
}
export type AttendReception = Record<string, never>

export interface RecordReceptionInput {
  readonly slotId: string
  readonly outcome: ReceptionOutcome
  /** With `matter`: what she asks for, in words that may become public. */
  readonly what?: string | undefined
}
export interface RecordReception {
  readonly appealId: string | null
}
