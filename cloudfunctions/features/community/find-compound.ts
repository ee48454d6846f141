import { fail } from '../../kernel/fail'
import type { CompoundDoc } from '../../store/places'
import type { Store } from '../../store/store'

export interface FoundCompound {
  readonly place: { readonly countyId: string; readonly communityId: string; readonly compoundId: string }
  readonly compound: CompoundDoc
}

/** The compound an action is about, with its place; refused with `COMPOUND_NOT_FOUND`. */
export async function findCompound(store: Store, compoundId: string): Promise<FoundCompound> {
  const compound = await store.places.compound(compoundId)
  if (!compound) throw fail('COMPOUND_NOT_FOUND')
  const { countyId, communityId } = compound
  return { place: { countyId, communityId, compoundId }, compound }
}
