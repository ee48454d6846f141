import type { ListShops, ListShopsInput } from '@shared/contract/shops'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { cursor, id } from '../../kernel/input'
import { pageOf } from '../../kernel/page-of'
import { findCommunity } from '../../views/find-community'

const input = z.strictObject({ communityId: id, cursor }) satisfies z.ZodType<ListShopsInput>

/** The red shops of a community with the compounds they are near, for whoever enters them. */
export const listShops = defineAction({
  name: 'shops.list',
  access: { posts: ['communitySecretary', 'serviceSpecialist'] },
  input,
  // Community, person, shops, and the names of their compounds.
  cost: 5,
  target: ({ communityId }, context) => findCommunity(communityId, context),

  async run({ communityId, cursor: after = '' }, { store }): Promise<ListShops> {
    const { rows, next } = await pageOf(20, (limit) => store.places.shopsAfter(communityId, after, limit))
    const listed = rows.filter(({ endedAt }) => !endedAt)
    const ids = [...new Set(listed.flatMap(({ compoundIds }) => compoundIds))]
    const compounds = await store.places.namesOfCompounds(ids)
    const nameOf = new Map(compounds.map(({ _id, name }) => [_id, name]))
    return {
      shops: listed.map(({ _id, name, address = '', hours, offer, compoundIds }) => ({
        id: _id,
        name,
        address,
        hours,
        offer,
        compounds: compoundIds.map((compoundId) => ({ id: compoundId, name: nameOf.get(compoundId) ?? '' })),
      })),
      next,
    }
  },
})
