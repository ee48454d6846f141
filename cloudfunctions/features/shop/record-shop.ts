import { type RecordShop, type RecordShopInput, SHOP_LIMITS } from '@shared/contract/shops'
import * as z from 'zod'

import { auditWithin } from '../../kernel/audit'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { distinctIds, id, words } from '../../kernel/input'
import { intentId } from '../../publish/intent-id'
import { publish } from '../../publish/publish'
import { findCommunity } from '../../views/find-community'
import { type ShopDraft, shopSubject } from './shop-subject'

const input = z.strictObject({
  communityId: id,
  shopId: id.nullable(),
  name: words(SHOP_LIMITS.name),
  address: words(SHOP_LIMITS.address),
  hours: words(SHOP_LIMITS.hours),
  offer: words(SHOP_LIMITS.offer),
  compoundIds: distinctIds(SHOP_LIMITS.compounds).min(1),
}) satisfies z.ZodType<RecordShopInput>

/**
 * Enters a red shop of the community, or corrects what is written of one (S1-49). Its words go the one
 * way to the public; until they have passed, what was there before stays.
 */
export const recordShop = defineAction({
  name: 'shops.record',
  access: { posts: ['communitySecretary', 'serviceSpecialist'] },
  input,
  limit: 'words',
  // Community, person, shop, compounds, the words' way with the audit (about 35) and the shop with its listing.
  cost: 67,
  target: ({ communityId }, context) => findCommunity(communityId, context),

  async run({ communityId, shopId, compoundIds, ...said }, context): Promise<RecordShop> {
    const { store, caller, now, requestId, target } = context
    const person = await caller.person()
    const subjectId = intentId('sh', person._id, requestId)
    const [shop, compounds] = await Promise.all([
      shopId === null ? undefined : store.places.shop(shopId),
      store.places.compoundsByIds(compoundIds),
    ])
    if (shopId !== null && (shop?.communityId !== communityId || shop.endedAt)) throw fail('SHOP_NOT_FOUND')
    const here = compounds.filter((compound) => compound.communityId === communityId)
    if (here.length < compoundIds.length) throw fail('COMPOUND_NOT_FOUND')
    const _id = shopId ?? subjectId
    const what = shopId === null ? 'new' : 'changed'
    const { countyId } = target.place
    const { publication } = await publish(context, shopSubject, {
      kind: 'shop',
      id: subjectId,
      authorId: person._id,
      place: { ...target.place, compoundId: compoundIds[0] ?? '' },
      texts: [said.name, said.address, said.hours, said.offer],
      photoIds: [],
      young: false,
      within: (tx) => auditWithin(tx, 'shops.record', _id, target.place, what, context),
      draft: ([name = '', address = '', hours = '', offer = '']): ShopDraft => ({
        _id,
        countyId,
        communityId,
        name,
        address,
        hours,
        offer,
        compoundIds,
        order: shop?.order ?? `${now.toISOString()}_${_id}`,
        changedAt: now,
        compoundName: here[0]?.name ?? '',
        isNew: shopId === null,
      }),
    })
    return { shopId: _id, state: publication.state }
  },
})
