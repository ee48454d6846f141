import type { Scope } from '@shared/rules/ladder'

import type { ActionContext } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import type { WishDoc } from '../../store/wishes'

export interface FoundWish {
  readonly place: Scope & { readonly compoundId: string; readonly stairwellId: string }
  readonly wish: WishDoc
}

export const placeOf = ({ countyId, communityId, compoundId, stairwellId }: WishDoc): FoundWish['place'] => ({
  countyId,
  communityId,
  compoundId,
  stairwellId,
})

/** A wish, whose place decides who may. */
export async function findWish(wishId: string, { store }: Pick<ActionContext, 'store'>): Promise<FoundWish> {
  const wish = await store.wishes.find(wishId)
  if (!wish) throw fail('WISH_NOT_FOUND')
  return { place: placeOf(wish), wish }
}
