import type { ConsultationCard } from './consultation'

/** `ordinaryCompound`: neither of the others, or a 三无小区 that a company or a committee has come to. */
export const COMPOUND_KINDS = ['commercial', 'staffYard', 'threeNoCompound', 'ordinaryCompound'] as const
export type CompoundKind = (typeof COMPOUND_KINDS)[number]

/** Where a red station stands (S1-43). */
export const STATION_PLACES = ['park', 'school', 'hospital', 'mall', 'other'] as const
export type StationPlace = (typeof STATION_PLACES)[number]

/** What a red station offers (S1-42 names shelter, rest and water). */
export const STATION_SERVICES = ['shelter', 'rest', 'water', 'charging', 'firstAid', 'reading'] as const
export type StationService = (typeof STATION_SERVICES)[number]

export interface CompoundBrief {
  readonly id: string
  readonly name: string
  readonly kind: CompoundKind
  readonly communityName: string
  /** A compound that anyone may join to try things out (体验小区). */
  readonly trial: boolean
}

export interface StationBrief {
  readonly id: string
  readonly name: string
  readonly address: string
  readonly openHours: string
}

/** Somebody in office as residents see her: surname and title, never more. */
export interface OfficeHolder {
  readonly label: string
}

export interface CompoundHomeInput {
  readonly compoundId: string
}
export interface CompoundHome {
  readonly compound: CompoundBrief
  readonly branchName: string
  readonly secretary: OfficeHolder | null
  /** Consultations that are open now, the most urgent first; at most three. */
  readonly open: readonly ConsultationCard[]
}

/** The 1+3+N of a compound (S1-02). A missing one of the three is null and shown as a gap. */
export interface CompoundProfileInput {
  readonly compoundId: string
}
export interface CompoundProfile {
  readonly compound: CompoundBrief
  readonly communityId: string
  readonly buildings: number
  readonly stairwells: number
  readonly households: number
  readonly branch: {
    readonly name: string
    readonly establishment: 'single' | 'joint'
    readonly secretary: OfficeHolder | null
  }
  readonly butlers: { readonly inOffice: number; readonly stairwells: number } | null
  readonly committee: {
    readonly name: string
    readonly members: number
    /** Whether more than 60% are members of the Party (S1-09); never how many. */
    readonly share: 'holds' | 'fails' | 'untold'
  } | null
  /** With the two Party committees that lead it (S1-11); the trade's is null where nobody entered it. */
  readonly property: {
    readonly name: string
    readonly communitySupervisor: string
    readonly industrySupervisor: string | null
  } | null
  readonly shops: readonly {
    readonly name: string
    readonly offer: string
    readonly hours: string
    /** Empty where nobody wrote it down yet. */
    readonly address: string
  }[]
  readonly offices: readonly { readonly id: string; readonly name: string; readonly hostName: string }[]
}

export interface StationProfileInput {
  readonly stationId: string
}
export interface StationProfile {
  readonly station: StationBrief & {
    readonly place: StationPlace
    readonly services: readonly StationService[]
  }
  readonly office: { readonly id: string; readonly name: string } | null
  /** Compounds whose consultations this station's office hosts; at most twenty. */
  readonly compounds: readonly CompoundBrief[]
  readonly open: readonly ConsultationCard[]
}

export interface ListStationsInput {
  readonly cursor?: string | undefined
}
export interface ListStations {
  readonly stations: readonly StationBrief[]
  readonly next: string | null
}

export interface ListCompoundsInput {
  /** Part of one community; without it the communities themselves are to be listed. */
  readonly communityId: string
  readonly cursor?: string | undefined
}
export interface ListCompounds {
  readonly compounds: readonly CompoundBrief[]
  readonly next: string | null
}

export interface ListCommunitiesInput {
  readonly cursor?: string | undefined
}
export interface ListCommunities {
  readonly communities: readonly { readonly id: string; readonly name: string; readonly compounds: number }[]
  readonly next: string | null
  /** The compound that anyone may join, to try things out. */
  readonly trial: CompoundBrief | null
}

export interface MakePosterInput {
  readonly stationId: string
}
export interface MakePoster {
  /** A link to the PDF that works for `expiresInSeconds`. */
  readonly url: string
  readonly expiresInSeconds: number
}
