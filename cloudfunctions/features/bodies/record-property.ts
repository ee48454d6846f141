import {
  PROPERTY_NAME_MOST,
  type RecordProperty,
  type RecordPropertyInput,
  SUPERVISOR_MOST,
} from '@shared/contract/bodies'
import { postKey } from '@shared/rules/posts/post-key'
import * as z from 'zod'

import { relist } from '../../directory/relist'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import type { CompoundDoc } from '../../store/places'
import { findCompound } from '../../views/find-compound'
import { auditBody } from './committee-transaction'
import { bodyName, day, isPast } from './inputs'
import { refuseWhileHeld } from './refuse-while-held'

const input = z.strictObject({
  compoundId: id,
  property: z
    .strictObject({
      name: bodyName(PROPERTY_NAME_MOST),
      since: day,
      industrySupervisor: bodyName(SUPERVISOR_MOST).nullable(),
    })
    .nullable(),
}) satisfies z.ZodType<RecordPropertyInput>

/**
 * Enters who serves the compound and who leads that company beside the community's Party committee
 * (S1-11). Hiring and dismissing is the owners' matter (Civil Code 278, item 4): here it is only noted.
 */
export const recordProperty = defineAction({
  name: 'bodies.recordProperty',
  access: { posts: ['branchSecretary', 'communitySecretary'] },
  input,
  cost: 18,
  target: ({ compoundId }, context) => findCompound(compoundId, context),

  async run({ compoundId, property }, context): Promise<RecordProperty> {
    if (property && !isPast(property.since, context.now)) throw fail('TERM_WRONG')
    await context.caller.person()
    return context.store.transaction(async (tx) => {
      const compound = await tx.get<CompoundDoc>('compounds', compoundId)
      if (!compound) throw fail('COMPOUND_NOT_FOUND')
      if (same(compound.property, property)) return {}
      if (property === null) await refuseWhileHeld(tx, postKey('propertyManager', compoundId))
      await auditBody(tx, 'bodies.recordProperty', property === null ? 'gone' : 'serves', context)
      await tx.put<CompoundDoc>('compounds', { ...compound, property })
      await relist(tx, `property_${compoundId}`, compound, context.now)
      return {}
    })
  },
})

const same = (before: CompoundDoc['property'], after: RecordPropertyInput['property']): boolean =>
  before === null || after === null
    ? before === after
    : before.name === after.name &&
      before.since === after.since &&
      (before.industrySupervisor ?? null) === after.industrySupervisor
