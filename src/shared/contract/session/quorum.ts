import type { PresentGroup } from './groups'

/** What a quorum asks for, and how much of it there is. Drawn as a light: `have` of `need`. */
export interface QuorumNeed {
  readonly what: 'residents' | 'affectedResidents' | 'groups' | 'households'
  readonly have: number
  readonly need: number
}
export interface QuorumView {
  readonly met: boolean
  readonly needs: readonly QuorumNeed[]
}

/** Who is here, by group. `unverified` are here as well and count towards no quorum. */
export interface AttendanceView {
  readonly groups: readonly { readonly group: PresentGroup; readonly count: number }[]
  readonly present: number
  readonly unverified: number
  /** Online: households that take part. */
  readonly households: number
}
