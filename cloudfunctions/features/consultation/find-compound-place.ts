import { fail } from '../../kernel/fail'
import type { CompoundDoc } from '../../store/places'
import type { Store } from '../../store/store'

/** A compound as the place in which somebody acts. */
export async function findCompoundPlace(compoundId: string, store: Store) {
  const compound: CompoundDoc | undefined = await store.places.compound(compoundId)
  if (!compound) throw fail('COMPOUND_NOT_FOUND')
  const { countyId, communityId } = compound
  return { place: { countyId, communityId, compoundId }, compound }
}
