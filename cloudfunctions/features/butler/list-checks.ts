import type { PropertyChecks, PropertyChecksInput } from '@shared/contract/butler/check'
import { holdsPost } from '@shared/rules/ladder'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { cursor, id } from '../../kernel/input'
import { pageOf } from '../../kernel/page-of'

const input = z.strictObject({ compoundId: id, cursor }) satisfies z.ZodType<PropertyChecksInput>

const CHECKS = 20
const ABOVE = ['branchSecretary', 'communitySecretary', 'countyAdmin'] as const

/** What the butlers of a compound saw of the property service, the newest first: for them and those above. */
export const listChecks = defineAction({
  name: 'butler.checks',
  access: 'known',
  input,
  cost: 3,

  async target({ compoundId }, { store }) {
    const compound = await store.places.compound(compoundId)
    if (!compound) throw fail('COMPOUND_NOT_FOUND')
    const { countyId, communityId } = compound
    return { place: { countyId, communityId, compoundId }, compound }
  },

  async run({ compoundId, cursor: after = '' }, { store, caller, target }): Promise<PropertyChecks> {
    const person = await caller.person()
    // A stairwell's id begins with its compound's: her posts tell in which compound she is a butler.
    const butler = person.posts.some(
      ({ post, placeId }) => post === 'redButler' && placeId.startsWith(`${compoundId}-`),
    )
    if (!butler && !holdsPost(person.posts, ABOVE, target.place)) throw fail('NOT_YOUR_POST')
    const { rows, next } = await pageOf(CHECKS, (limit) =>
      store.butlerNotes.checksOf(compoundId, after, limit),
    )
    return {
      propertyName: target.compound.property?.name ?? null,
      checks: rows.map(({ _id, building, unitEntrance, item, score, note, by, at }) => ({
        id: _id,
        building,
        unitEntrance,
        item,
        score,
        note,
        by,
        at: at.toISOString(),
      })),
      next,
    }
  },
})
