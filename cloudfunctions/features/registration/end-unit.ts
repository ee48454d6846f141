import type { EndUnitInput } from '@shared/contract/registration'
import * as z from 'zod'

import { audit } from '../../kernel/audit'
import { defineAction } from '../../kernel/define-action'
import { id } from '../../kernel/input'
import { findUnit } from '../../registrations/find-unit'

const input = z.strictObject({ unitId: id }) satisfies z.ZodType<EndUnitInput>

/** A unit takes its registration back before its term is over. Ending it again changes nothing. */
export const endUnit = defineAction({
  name: 'registration.endUnit',
  access: { posts: ['communitySecretary', 'serviceSpecialist'] },
  input,
  cost: 5,

  target: ({ unitId }, context) => findUnit(unitId, context),

  async run({ unitId }, context) {
    await context.store.unitRegistrations.end(unitId, context.now)
    await audit('registration.endUnit', unitId, context.target.place, null, context)
    return {}
  },
})
