import type { ActionContext, Target } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'

/** The compound in which somebody says she lives. */
export async function findHomeCompound(compoundId: string, { store }: ActionContext): Promise<Target> {
  const compound = await store.places.compound(compoundId)
  if (!compound) throw fail('COMPOUND_NOT_FOUND')
  const { countyId, communityId } = compound
  return { place: { countyId, communityId, compoundId } }
}
