import type { EndShop, EndShopInput } from '@shared/contract/shops'
import * as z from 'zod'

import { relist } from '../../directory/relist'
import { auditEvent } from '../../kernel/audit'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import type { ShopDoc } from '../../store/places'
import { findCommunity } from '../../views/find-community'

const input = z.strictObject({ communityId: id, shopId: id }) satisfies z.ZodType<EndShopInput>

/** A shop has closed, or does not take part any more: it is shown nowhere from now on. Again it changes nothing. */
export const endShop = defineAction({
  name: 'shops.end',
  access: { posts: ['communitySecretary', 'serviceSpecialist'] },
  input,
  // Community, person, and shop, audit and listing in one transaction.
  cost: 14,
  target: ({ communityId }, context) => findCommunity(communityId, context),

  async run({ communityId, shopId }, context): Promise<EndShop> {
    const { store, caller, now, target } = context
    await caller.person()
    const event = auditEvent('shops.end', shopId, target.place, null, context)
    return store.transaction(async (tx) => {
      const shop = await tx.get<ShopDoc>('shops', shopId)
      if (shop?.communityId !== communityId) throw fail('SHOP_NOT_FOUND')
      if (shop.endedAt) return {}
      await tx.put<ShopDoc>('shops', { ...shop, compoundIds: [], endedAt: now })
      await tx.create('audit_events', event)
      await relist(tx, `shop_${shopId}`, shop, now)
      return {}
    })
  },
})
