import type { PersonalGroup } from '@shared/contract/account'
import type { KeptUntil } from '@shared/rules/people/personal-groups'

import type { CollectionName } from '../collections'
import type { Documents } from './documents'

/**
 * What becomes of a field when she leaves. `removed`: with its document or out of it; `anonymised`: the
 * document stays, a chance name stands for her; `shredded`: sealed with a key that is destroyed; `stays`:
 * her pseudonym, as she was told; `expires`: within a day, by the clock.
 */
export type OnLeaving = 'removed' | 'anonymised' | 'shredded' | 'stays' | 'expires'

/** A field that tells of a person: what it is for (the group names purpose and time) and how it ends. */
export interface PersonalField {
  readonly group: PersonalGroup
  readonly onLeaving: OnLeaving
  /** Where it is kept otherwise than its group. */
  readonly until?: KeptUntil
}

/** Holds text that is nobody's: a place, a code, a word of the system, words of an institution. */
export const PLAIN = 'plain'

/** Names that never hold anything of a person, wherever they stand: places, things, states, orders. */
type PlainName =
  | '_id'
  | 'countyId'
  | 'communityId'
  | 'communityName'
  | 'compoundId'
  | 'compoundName'
  | 'compoundIds'
  | 'subdistrictId'
  | 'subdistrictName'
  | 'stairwellId'
  | 'placeId'
  | 'placeName'
  | 'place'
  | 'officeId'
  | 'officeName'
  | 'hostId'
  | 'hostName'
  | 'order'
  | 'desk'
  | 'desks'
  | 'deskOrder'
  | 'ownerKey'
  | 'postKey'
  | 'mark'
  | 'act'
  | 'lastAct'
  | 'consultationId'
  | 'sessionId'
  | 'pollId'
  | 'wishId'
  | 'activityId'
  | 'appealId'
  | 'dayId'
  | 'unitId'
  | 'rulesVersion'
  | 'version'
  | 'listedAt'
  | 'coveredBy'
  | 'above'
  | 'category'
  | 'categoryName'
  | 'month'
  | 'day'

/** True where free text may stand anywhere in a value; a closed list of words is none. */
type HasText<T> = unknown extends T
  ? true
  : T extends string
    ? string extends T
      ? true
      : never
    : T extends Date | number | boolean | null | undefined
      ? never
      : T extends readonly (infer Item)[]
        ? HasText<Item>
        : T extends object
          ? { [Key in keyof T]-?: Key extends PlainName ? never : HasText<T[Key]> }[keyof T]
          : never

/** Over every member of a union of documents. */
type KeysOf<T> = T extends unknown ? keyof T : never
type At<T, Key extends PropertyKey> = T extends unknown ? (Key extends keyof T ? T[Key] : never) : never

/** The fields of a document that must be declared: every one in which somebody could be told of. */
export type TextKeys<Doc> = {
  [Key in KeysOf<Doc>]: Key extends PlainName ? never : [HasText<At<Doc, Key>>] extends [never] ? never : Key
}[KeysOf<Doc>]

/**
 * What the types cannot tell: an id that is made of a person's, the whole of something on its way to the
 * public, a closed list that tells of her, and what is sealed in the vault, each by its own name.
 */
type Besides = '_id' | 'draft' | 'ageGroup' | 'openid' | 'phone' | 'name' | 'guardian' | 'room'

/** All of them, no other: a new field of text does not compile until it is said what it holds. */
export type Declared = {
  readonly [Name in CollectionName]: {
    readonly [Key in TextKeys<Documents[Name]>]: PersonalField | typeof PLAIN
  } & { readonly [Key in Exclude<Besides, TextKeys<Documents[Name]>>]?: PersonalField }
}

export const of = (group: PersonalGroup, onLeaving: OnLeaving, until?: KeptUntil): PersonalField => ({
  group,
  onLeaving,
  ...(until === undefined ? {} : { until }),
})
