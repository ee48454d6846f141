import type { StatutoryItem } from './statutory'

/** Besides the proposals every poll offers these two, so that nobody is pressed into one of them. */
export const STANDING_OPTIONS = ['none', 'unsure'] as const
export type StandingOption = (typeof STANDING_OPTIONS)[number]

export const POLL_DAYS = { least: 1, most: 7, suggested: 3 } as const
export const POLL_MOST_PROPOSALS = 8

export const POLL_GROUPS = ['owner', 'tenant', 'family'] as const
/** Who answers, where the cost falls on owners: relocated owners are owners. */
export type PollGroup = (typeof POLL_GROUPS)[number]

/** A breakdown is shown for groups of this many or more (domain §3.5). */
export const LEAST_GROUP = 5

export interface PollOption {
  /** A proposal's id, or one of the two that always stand. */
  readonly id: string
  /** The proposal's own words; null for the two. */
  readonly title: string | null
}

/** Answers by option, in the order of the options. */
export type PollCounts = Readonly<Record<string, number>>

export interface PollTally {
  readonly total: number
  readonly counts: PollCounts
}

export interface PollGroupTally {
  readonly group: PollGroup
  readonly persons: PollTally
}

export interface PollView {
  readonly id: string
  readonly options: readonly PollOption[]
  readonly openedAt: string
  readonly closesAt: string
  readonly closed: boolean
  /** Nobody sees where it leans before it is closed. */
  readonly hiddenUntilClose: boolean
  /** The cost falls on the owners: owners and tenants are also shown apart. */
  readonly costOnOwners: boolean
  /** Somebody has answered: the settings stay as they are. */
  readonly frozen: boolean
  /** Advisory only: the owners decide this in common (Civil Code art. 278). */
  readonly statutoryItem: StatutoryItem | null
  /** How many answered; it lags behind by seconds until the poll is closed. */
  readonly turnout: {
    readonly persons: number
    readonly households: number
    /** All homes of the compound; 0 where the figure is not known. */
    readonly homes: number
  }
  /** Null while it is hidden. */
  readonly tallies: {
    readonly persons: PollTally
    readonly households: PollTally
    /** Only groups of five or more, and never so that a smaller one could be worked out. */
    readonly groups: readonly PollGroupTally[]
  } | null
  /** Her own answer, and whether it stands for her household, too. */
  readonly mine: { readonly choice: string; readonly forHousehold: boolean } | null
}

export interface PollShowInput {
  readonly consultationId: string
}
export interface PollShow {
  /** Null where nobody has opened one yet. */
  readonly poll: PollView | null
}

/** Opens the poll of a consultation, or changes it before anybody has answered. */
export interface SetPollInput {
  readonly consultationId: string
  /** Public proposals of this consultation. */
  readonly proposalIds: readonly string[]
  readonly days: number
  readonly hiddenUntilClose: boolean
  readonly costOnOwners: boolean
}
export interface SetPoll {
  readonly pollId: string
  readonly closesAt: string
}

export interface AnswerPollInput {
  readonly consultationId: string
  readonly choice: string
}
export interface AnswerPoll {
  readonly choice: string
  /** Hers is the one answer of her household. */
  readonly forHousehold: boolean
}
