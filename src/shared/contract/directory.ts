import type { CompoundKind } from './community'
import type { PostKind } from './ladder'
import type { BeginImport, ImportFormat } from './posts'

/** What 一键查询 finds. A stairwell is found with its red butler, or with the gap that it has instead. */
export const DIRECTORY_KINDS = [
  'compound',
  'stairwell',
  'office',
  'specialist',
  'station',
  'shop',
  'committee',
] as const
export type DirectoryKind = (typeof DIRECTORY_KINDS)[number]

/** What of 1+3 a compound has not got: nobody in office, or no such body. */
export const COMPOUND_GAPS = ['secretary', 'butlers', 'committee', 'property'] as const
export type CompoundGap = (typeof COMPOUND_GAPS)[number]

/** Those who look things up, and as far as their post reaches. */
export const QUERY_POSTS = [
  'countyAdmin',
  'communitySecretary',
  'serviceSpecialist',
  'branchSecretary',
] as const satisfies readonly PostKind[]

export const WORDS_MOST = 40

export interface SearchDirectoryInput {
  /** The county, a subdistrict, community or compound that her post covers. */
  readonly placeId: string
  /** Names, places and titles, with spaces between them; everything where it is left out. */
  readonly words?: string | undefined
  readonly kind?: DirectoryKind | undefined
  /** Only what is vacant or missing. */
  readonly vacant?: boolean | undefined
  readonly cursor?: string | undefined
}

export interface DirectoryRow {
  readonly id: string
  readonly kind: DirectoryKind
  /** Of the compound, station, shop or committee; of a post its place. */
  readonly name: string
  /** Where that is, from the nearest place up. */
  readonly where: string
  /** Of a post: which. */
  readonly post: PostKind | null
  /** Surname and title; null where nobody is in office, and for what is no post. */
  readonly who: string | null
  readonly deputy: string | null
  readonly vacant: boolean
  readonly gaps: readonly CompoundGap[]
  readonly compoundId: string | null
  readonly stationId: string | null
  readonly compound: {
    readonly kind: CompoundKind
    readonly stairwells: number
    readonly butlers: number
  } | null
  readonly committee: { readonly members: number; readonly partyMembers: number } | null
  /** What a shop offers, when a station is open. */
  readonly says: string
}

export interface SearchDirectory {
  readonly placeName: string
  readonly rows: readonly DirectoryRow[]
  /** There may be more: so many were looked at. A page may be short where several words had to fit. */
  readonly next: string | null
}

/** The headline counts of 一键查询 (glossary: overviewStats) and the gaps behind them. */
export const DIRECTORY_FIGURES = [
  'communities',
  'compounds',
  'stairwells',
  'butlers',
  'stations',
  'specialists',
  'shops',
  'workers',
  'threeNo',
  'committees',
  'properties',
  'secretaries',
] as const
export type DirectoryFigure = (typeof DIRECTORY_FIGURES)[number]
export type DirectoryFigures = Readonly<Record<DirectoryFigure, number>>

export const DIRECTORY_LEVELS = ['county', 'subdistrict', 'community', 'compound'] as const
export type DirectoryLevel = (typeof DIRECTORY_LEVELS)[number]

export interface DirectoryFiguresInput {
  readonly placeId: string
}
/** As the clock last counted them. */
export interface DirectoryCount {
  readonly placeId: string
  readonly placeName: string
  readonly level: DirectoryLevel
  /** One level up; null for the county. */
  readonly above: { readonly id: string; readonly name: string } | null
  readonly countedAt: string
  readonly figures: DirectoryFigures
  readonly below: readonly {
    readonly id: string
    readonly name: string
    readonly figures: DirectoryFigures
  }[]
}

export interface ExportTreeInput {
  readonly placeId: string
}
export interface ExportTree {
  /** A link to the xlsx that works for `expiresInSeconds`. */
  readonly url: string
  readonly expiresInSeconds: number
  readonly rows: number
}

/** A county's tree is a few hundred kilobytes; what is larger is something else. */
export const TREE_MOST_BYTES = 2 * 1024 * 1024
export const TREE_MOST_ROWS = 6000
/** What one table may change; more is sent in parts, so that somebody can still look at it. */
export const TREE_MOST_CHANGES = 300

export interface BeginTreeInput {
  /** The county, or the community of whoever imports. */
  readonly placeId: string
  readonly format: ImportFormat
  readonly bytes: number
}
export type BeginTree = BeginImport

export const TREE_FAULTS = [
  'communityUnknown',
  'subdistrictWrong',
  'compoundUnknown',
  'compoundElsewhere',
  'nameWrong',
  'nameTaken',
  'kindWrong',
  'buildingWrong',
  'householdsWrong',
  'disagrees',
  'twice',
  'formula',
] as const
export type TreeFault = (typeof TREE_FAULTS)[number]

export const TREE_CHANGES = [
  'newCommunity',
  'newCompound',
  'renamed',
  'kindChanged',
  'newStairwell',
  'householdsChanged',
] as const
export type TreeChangeKind = (typeof TREE_CHANGES)[number]

/** One thing that the table would change, in the words of the table. */
export interface TreeChange {
  readonly line: number
  readonly kind: TreeChangeKind
  readonly place: string
  readonly before: string
  readonly after: string
}

/** After the upload. The columns are those of an exported table. */
export interface PrepareTreeInput {
  readonly importId: string
}
/** Nothing is changed yet. Rows that say what is so already are only counted. */
export interface PrepareTree {
  readonly importId: string
  readonly unchanged: number
  readonly changes: readonly TreeChange[]
  /** At most a hundred; `faulty` counts all. */
  readonly wrong: readonly {
    readonly line: number
    readonly place: string
    readonly faults: readonly TreeFault[]
  }[]
  readonly faulty: number
  /** More changes than one table may make. */
  readonly tooMany: boolean
}

export interface ConfirmTreeInput {
  readonly importId: string
}
/** A part at a time: whoever imports asks again until nothing is left. */
export interface ConfirmTree {
  readonly done: number
  readonly total: number
}
