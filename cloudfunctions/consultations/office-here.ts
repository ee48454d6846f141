import { mayNote } from '@shared/rules/facts/may-note'
import { holdsPost } from '@shared/rules/ladder'
import { postKey } from '@shared/rules/posts/post-key'
import { JUDGES } from '@shared/rules/statement/judges'
import type { PartiesDoc } from '../store/parties'
import type { PersonDoc } from '../store/persons'
import type { CompoundDoc } from '../store/places'
import type { Store } from '../store/store'
import type { FoundConsultation } from './find-consultation'

/** What somebody in office may do for the facts of one consultation. */
export interface OfficeHere {
  readonly mayNote: boolean
  /** A secretary's post covers the compound. */
  readonly secretary: boolean
  /** Stairwells of this compound whose butler she is. */
  readonly butlerOf: readonly string[]
}

/** Nobody is butler of more stairwells than this. */
const MOST_STAIRWELLS = 6

/** Reads at most the stairwells that she is butler of, and the posts of those that are concerned. */
export async function officeHere(
  person: PersonDoc,
  { consultation, place }: FoundConsultation,
  parties: PartiesDoc | undefined,
  compound: CompoundDoc,
  store: Store,
): Promise<OfficeHere> {
  const secretary = holdsPost(person.posts, JUDGES, place)
  const held = person.posts.filter(({ post }) => post === 'redButler').slice(0, MOST_STAIRWELLS)
  const stairwells = await Promise.all(held.map(({ placeId }) => store.places.stairwell(placeId)))
  const butlerOf = stairwells.flatMap((one) => (one?.compoundId === consultation.compoundId ? [one._id] : []))
  const named = parties && !parties.wholeCompound ? parties.stairwells.map(({ id }) => id) : null
  const vacant = secretary ? await someVacant(named, compound, store) : false
  return {
    secretary,
    butlerOf,
    mayNote: mayNote(person.posts, { concerned: named ?? butlerOf, answersForVacant: vacant }),
  }
}

/** Of the stairwells named one has no butler; where the whole compound is concerned, none has. */
async function someVacant(
  named: readonly string[] | null,
  compound: CompoundDoc,
  store: Store,
): Promise<boolean> {
  if (named === null) return compound.butlersInOffice === 0
  const keys = named.map((id) => postKey('redButler', id))
  const found = await store.posts.byKeys(keys)
  const held = found.filter(({ vacant }) => !vacant).map(({ _id }) => _id)
  return keys.some((key) => !held.includes(key))
}
