import type { ActionContext } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'

export async function findCompound(compoundId: string, { store }: ActionContext) {
  const compound = await store.places.compound(compoundId)
  if (!compound) throw fail('COMPOUND_NOT_FOUND')
  const { countyId, communityId } = compound
  return { place: { countyId, communityId, compoundId }, compound }
}
