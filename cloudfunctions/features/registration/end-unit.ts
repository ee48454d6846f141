import type { EndUnitInput } from '@shared/contract/registration'
import * as z from 'zod'

import { auditWithin } from '../../kernel/audit'
import { defineAction } from '../../kernel/define-action'
import { id } from '../../kernel/input'
import { findUnit } from '../../registrations/find-unit'
import type { UnitRegistrationDoc } from '../../store/unit-registrations'

const input = z.strictObject({ unitId: id }) satisfies z.ZodType<EndUnitInput>

/** A unit takes its registration back before its term is over. Ending it again changes nothing. */
export const endUnit = defineAction({
  name: 'registration.endUnit',
  access: { posts: ['communitySecretary', 'serviceSpecialist'] },
  input,
  // Unit and person, once more within (6), where two end it at once twice.
  cost: 16,

  target: ({ unitId }, context) => findUnit(unitId, context),

  async run({ unitId }, context) {
    const { store, now, target } = context
    await store.transaction(async (tx) => {
      const unit = await tx.get<UnitRegistrationDoc>('unit_registrations', unitId)
      if (unit?.state !== 'active') return
      await tx.update('unit_registrations', unitId, { state: 'ended', endedAt: now })
      await auditWithin(tx, 'registration.endUnit', unitId, target.place, null, context)
    })
    return {}
  },
})
