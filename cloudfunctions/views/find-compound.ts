import type { ActionContext, Target } from '../kernel/define-action'
import { fail } from '../kernel/fail'
import type { CompoundDoc } from '../store/places'

/** A compound as the place of what is done for all of it. Refused with `COMPOUND_NOT_FOUND`. */
export async function findCompound(
  compoundId: string,
  { store }: Pick<ActionContext, 'store'>,
): Promise<Target & { readonly compound: CompoundDoc }> {
  const compound = await store.places.compound(compoundId)
  if (!compound) throw fail('COMPOUND_NOT_FOUND')
  const { countyId, communityId } = compound
  return { place: { countyId, communityId, compoundId }, compound }
}
