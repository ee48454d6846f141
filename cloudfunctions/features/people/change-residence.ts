import type { PersonDoc, Residence } from '../../store/persons'
import type { Store } from '../../store/store'

/** Changes one residence of a person (and, in the same write, what belongs to it); nothing where she has moved out. */
export function changeResidence(
  personId: string,
  compoundId: string,
  store: Store,
  also: Partial<Pick<PersonDoc, 'ageGroup' | 'ageStatedAt'>>,
  change: (residence: Residence) => Residence,
): Promise<PersonDoc> {
  return store.persons.change(personId, ({ residences }) => {
    if (!residences.some((one) => one.compoundId === compoundId)) return undefined
    return {
      ...also,
      residences: residences.map((one) => (one.compoundId === compoundId ? change(one) : one)),
    }
  })
}
