import {
  CHECK_ITEMS,
  CHECK_NOTE_MOST,
  CHECK_SCORES,
  type CheckProperty,
  type CheckPropertyInput,
} from '@shared/contract/butler/check'
import { dayNameOf } from '@shared/rules/calendar/working-days'
import { redact } from '@shared/rules/redact/redact'
import * as z from 'zod'

import { auditWithin } from '../../kernel/audit'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id, words } from '../../kernel/input'
import type { PropertyCheckDoc } from '../../store/butler-notes'
import { newestFirst } from '../../store/newest-first'
import { findStairwell } from './find-stairwell'

const input = z.strictObject({
  stairwellId: id,
  item: z.enum(CHECK_ITEMS),
  score: z.enum(CHECK_SCORES),
  note: words(CHECK_NOTE_MOST).optional(),
}) satisfies z.ZodType<CheckPropertyInput>

/**
 * A red butler looks at the property service as its supervisor (S1-14). What she saw is kept as a fact;
 * what comes of it in a rating is not decided here. Where there is no property company there is nothing to see.
 */
export const checkProperty = defineAction({
  name: 'butler.checkProperty',
  access: { posts: ['redButler'] },
  input,
  // Stairwell, person, compound, the fact with its audit (5), once more where two look at once.
  cost: 13,
  target: ({ stairwellId }, context) => findStairwell(stairwellId, context),

  async run({ stairwellId, item, score, note }, context): Promise<CheckProperty> {
    const { store, caller, now, target } = context
    const person = await caller.person()
    const { stairwell, place } = target
    const compound = await store.places.compound(stairwell.compoundId)
    if (!compound?.property) throw fail('BODY_NOT_HERE')
    const _id = `${stairwellId}_${item}_${dayNameOf(now)}`
    const check: PropertyCheckDoc = {
      _id,
      ...place,
      building: stairwell.building,
      unitEntrance: stairwell.unitEntrance,
      item,
      score,
      note: note === undefined ? '' : redact(note).text,
      byId: person._id,
      by: person.label ?? null,
      at: now,
      order: newestFirst(now, _id),
    }
    await store.transaction(async (tx) => {
      await tx.put('property_checks', check)
      await auditWithin(tx, 'butler.checkProperty', _id, place, score, context)
    })
    return {}
  },
})
