import type { PostKind } from '@shared/contract/ladder'

import type { ActionContext, Target } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import type { ResidenceRequestDoc } from '../../store/residence-requests'

/** Who may judge where somebody lives: the stairwell's butler, and the secretaries and the county above her. */
export const JUDGES: readonly PostKind[] = [
  'redButler',
  'branchSecretary',
  'communitySecretary',
  'countyAdmin',
]

export async function findRequest(
  requestId: string,
  { store }: ActionContext,
): Promise<Target & { readonly request: ResidenceRequestDoc }> {
  const request = await store.residenceRequests.find(requestId)
  if (!request) throw fail('REQUEST_NOT_FOUND')
  const { countyId, communityId, compoundId, stairwellId } = request
  return { place: { countyId, communityId, compoundId, stairwellId }, request }
}
