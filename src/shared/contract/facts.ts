import type { ConsultationState } from './consultation'
import type { PublishReason, PublishState } from './publish'

export const FACT_NOTE_MOST_CHARACTERS = 300
export const FACT_NOTE_MOST_PHOTOS = 3
/** How many notes a consultation carries, corrections included. */
export const FACT_NOTES_MOST = 10
/** How many stairwells may be named one by one; more than that is the whole compound. */
export const PARTY_STAIRWELLS_MOST = 20

/** Neighbours whom a matter touches wherever they live. */
export const PARTY_GROUPS = [
  'groundFloor',
  'topFloor',
  'carOwners',
  'bikeRiders',
  'petKeepers',
  'elderly',
  'families',
  'tenants',
  'shops',
] as const
export type PartyGroup = (typeof PARTY_GROUPS)[number]

/** Bodies that a compound has or has not: a 三无小区 has neither. */
export const PARTY_BODIES = ['propertyCompany', 'committee'] as const
export type PartyBody = (typeof PARTY_BODIES)[number]

/** How somebody was told. `inApp` is the system's own doing. */
export const TELLING_WAYS = ['posted', 'visited', 'phoned', 'met'] as const
export type TellingWay = (typeof TELLING_WAYS)[number]

/** What a red butler found on the spot; photos are optional. A correction is a new note that names the old one. */
export interface AddFactNoteInput {
  readonly consultationId: string
  readonly text: string
  readonly photoIds: readonly string[]
  readonly corrects?: string | undefined
}
export interface AddFactNote {
  readonly noteId: string
  readonly state: PublishState
  readonly why: PublishReason | null
  readonly publicText: string
}

export interface FactNoteView {
  readonly id: string
  readonly text: string
  /** Links that the phone can show; they work for a limited time. */
  readonly photos: readonly string[]
  /** Surname and title. */
  readonly author: string
  readonly createdAt: string
  /** The note that this one puts right. */
  readonly corrects: string | null
}

/** Whom the matter touches, as it is said. With `wholeCompound` no stairwell is named. */
export interface ListPartiesInput {
  readonly consultationId: string
  readonly wholeCompound: boolean
  readonly stairwellIds: readonly string[]
  readonly groups: readonly PartyGroup[]
  readonly bodies: readonly PartyBody[]
}
export type ListParties = PartiesView

/** One party: `compound`, `stairwell_{id}`, `group_{group}` or `body_{body}`. */
export interface PartyView {
  readonly key: string
  readonly kind: 'compound' | 'stairwell' | 'group' | 'body'
  readonly building: number | null
  readonly unitEntrance: number | null
  readonly group: PartyGroup | null
  readonly body: PartyBody | null
  /** How and by whom they were told; null while nobody has said so. */
  readonly told: { readonly way: TellingWay; readonly by: string; readonly at: string } | null
}
export interface PartiesView {
  readonly parties: readonly PartyView[]
  readonly by: string
  readonly at: string
}

/** Says that parties were told, and how. Saying it again changes nothing. */
export interface TellPartiesInput {
  readonly consultationId: string
  readonly keys: readonly string[]
  readonly way: TellingWay
}
export type TellParties = PartiesView

export interface ConsultationFactsInput {
  readonly consultationId: string
}
export interface ConsultationFacts {
  readonly notes: readonly FactNoteView[]
  readonly parties: PartiesView | null
}

/** For those in office: what is still missing here, and what she may do. */
export interface FactsDeskInput {
  readonly consultationId: string
}
export interface FactsDesk extends ConsultationFacts {
  readonly title: string
  readonly state: ConsultationState
  readonly compoundId: string
  /** Which bodies the compound has. */
  readonly bodies: readonly PartyBody[]
  readonly mayNote: boolean
  readonly mayList: boolean
  /** Keys of the parties that she may say were told; a butler's are her own stairwells. */
  readonly mayTell: readonly string[]
  /** Her notes that nobody else sees: still checked, held, refused or too late. */
  readonly waiting: readonly {
    readonly id: string
    readonly text: string
    readonly state: Exclude<PublishState, 'public'> | 'late'
    readonly reason: string | null
  }[]
}
