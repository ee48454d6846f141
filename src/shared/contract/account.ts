import type { PostKind } from './ladder'

/** What the system holds of a person, in groups as her page and the inventory of the README name them. */
export const PERSONAL_GROUPS = [
  'account',
  'openid',
  'phone',
  'name',
  'home',
  'age',
  'devices',
  'consents',
  'words',
  'rawWords',
  'photos',
  'choices',
  'presence',
  'wishes',
  'contacts',
  'service',
  'bookings',
  'notices',
  'office',
  'traces',
] as const
export type PersonalGroup = (typeof PERSONAL_GROUPS)[number]

/** Groups whose things are counted for her page. */
export const COUNTED_GROUPS = [
  'words',
  'photos',
  'choices',
  'presence',
  'wishes',
  'contacts',
  'service',
  'notices',
] as const satisfies readonly PersonalGroup[]
export type CountedGroup = (typeof COUNTED_GROUPS)[number]

export interface MyHomeData {
  readonly compoundName: string
  readonly building: number | null
  readonly unitEntrance: number | null
  readonly room: string | null
  readonly verified: boolean
}

export type ShowAccountInput = Readonly<Record<string, never>>
export interface MyAccount {
  readonly name: string | null
  /** Covered in the middle; whole only in the export. */
  readonly phone: string | null
  readonly homes: readonly MyHomeData[]
  /** At most `MOST_COUNTED` of each. */
  readonly counts: Readonly<Record<CountedGroup, number>>
  /** What she has to hand over or finish before she can go. */
  readonly posts: readonly { readonly post: PostKind; readonly placeName: string; readonly deputy: boolean }[]
  readonly claims: number
  /** When the account is erased, where she has asked for it; ISO 8601. */
  readonly leavesAt: string | null
  readonly coolingDays: number
}

/** More is told as 这么多以上: nobody waits for a count of thousands. */
export const MOST_COUNTED = 999

/** A part of her copy: names of fields and values as they are stored, dates as ISO 8601. */
export interface ExportedItem {
  readonly part: string
  readonly data: Readonly<Record<string, unknown>>
}

export interface ExportAccountInput {
  /** Left out for the first part. */
  readonly cursor?: string | undefined
}
export interface AccountExport {
  readonly items: readonly ExportedItem[]
  /** Null where that was all. */
  readonly next: string | null
}

export type DeleteAccountInput = Readonly<Record<string, never>>
export interface DeleteAccount {
  /** ISO 8601. */
  readonly leavesAt: string
}

export type KeepAccountInput = Readonly<Record<string, never>>
export type KeepAccount = Readonly<Record<string, never>>
