import type { ActionContext } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'

/** A stairwell as the place of an action: its butler and those above her come from its posts. */
export async function findStairwell(stairwellId: string, { store }: ActionContext) {
  const stairwell = await store.places.stairwell(stairwellId)
  if (!stairwell) throw fail('STAIRWELL_NOT_FOUND')
  const { countyId, communityId, compoundId } = stairwell
  return { place: { countyId, communityId, compoundId, stairwellId }, stairwell }
}
