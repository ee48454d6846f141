import type { ProcedureRulesInput } from '@shared/contract/procedure-rules'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { rulesInForce, rulesOfVersion } from '../../sessions/procedure-rules'

const input = z.strictObject({
  compoundId: id.optional(),
  communityId: id.optional(),
  version: id.optional(),
}) satisfies z.ZodType<ProcedureRulesInput>

/** 议事规则 of a compound: those in force, or a version that was. */
export const procedureRules = defineAction({
  name: 'session.rules',
  access: 'visitor',
  input,
  // The compound, the rules, a browser's person.
  cost: 3,

  async run({ compoundId, communityId, version }, { store }) {
    if (version !== undefined) {
      const found = await rulesOfVersion(version, store)
      if (!found) throw fail('RULES_NOT_FOUND')
      return found
    }
    if (communityId !== undefined) return rulesInForce(communityId, store)
    if (compoundId === undefined) throw fail('INPUT_INVALID', { field: 'compoundId' })
    const compound = await store.places.compound(compoundId)
    if (!compound) throw fail('COMPOUND_NOT_FOUND')
    return rulesInForce(compound.communityId, store)
  },
})
