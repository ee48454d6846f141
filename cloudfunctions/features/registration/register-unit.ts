import {
  type RegisterUnitInput,
  UNIT_COMMITMENT_MOST_CHARACTERS,
  UNIT_COMMITMENTS_MOST,
} from '@shared/contract/registration'
import * as z from 'zod'

import { auditWithin } from '../../kernel/audit'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id, words } from '../../kernel/input'
import { findCommunity } from '../../registrations/find-unit'
import { setDeadline } from '../../store/deadlines'
import { type UnitRegistrationDoc, unitRegistrationId } from '../../store/unit-registrations'
import { openVault } from '../../vault/vault'
import { personName, unitName } from './skill-inputs'
import { endOfTerm, unitTermDeadline } from './unit-term'

const input = z.strictObject({
  communityId: id,
  name: unitName,
  contactName: personName,
  contactPhone: z.string().regex(/^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/),
  commitments: z.array(words(UNIT_COMMITMENT_MOST_CHARACTERS)).min(1).max(UNIT_COMMITMENTS_MOST),
  termEnds: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
}) satisfies z.ZodType<RegisterUnitInput>

/**
 * 单位报到: what a unit's slip says is entered by the community it came to. The contact goes into the
 * vault under the unit's own key. The same unit entered again renews its term and its promises.
 */
export const registerUnit = defineAction({
  name: 'registration.registerUnit',
  access: { posts: ['communitySecretary', 'serviceSpecialist'] },
  input,
  // Community, person, the contact sealed (6), the unit with its limit and audit (7), twice where two enter it.
  cost: 24,

  target: ({ communityId }, context) => findCommunity(communityId, context),

  async run({ communityId, name, contactName, contactPhone, commitments, termEnds }, context) {
    const { store, now, target } = context
    const end = endOfTerm(termEnds, now)
    if (!end) throw fail('TERM_WRONG')
    const _id = unitRegistrationId(communityId, name)
    const vault = openVault(context)
    await vault.put(_id, 'name', contactName)
    await vault.put(_id, 'phone', contactPhone)
    await store.transaction(async (tx) => {
      const known = await tx.get<UnitRegistrationDoc>('unit_registrations', _id)
      const unit: UnitRegistrationDoc = {
        _id,
        countyId: target.place.countyId,
        communityId,
        communityName: target.community.name,
        name,
        commitments,
        termEnds,
        state: 'active',
        listed: known?.listed ?? 0,
        registeredAt: known?.registeredAt ?? now,
        endedAt: null,
        order: `${name}_${_id}`,
      }
      await tx.put('unit_registrations', unit)
      await setDeadline(tx, unitTermDeadline(unit, end))
      await auditWithin(tx, 'registration.registerUnit', _id, target.place, null, context)
    })
    return { unitId: _id }
  },
})
