import type { MemberState, ShowUnitInput } from '@shared/contract/registration'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { id } from '../../kernel/input'
import { findUnit } from '../../registrations/find-unit'
import { openVault } from '../../vault/vault'
import { unitRow } from './unit-desk'

const input = z.strictObject({ unitId: id }) satisfies z.ZodType<ShowUnitInput>

const COUNTED: readonly MemberState[] = ['pending', 'accepted', 'active', 'suspended']
const MOST_COUNTED = 800

/** One unit with whoever speaks for it, and how many of its members have registered. The opening is recorded. */
export const showUnit = defineAction({
  name: 'registration.showUnit',
  access: { posts: ['communitySecretary', 'serviceSpecialist'] },
  input,
  // Unit, person, two fields and their key, two events, and its members.
  cost: 8,

  target: ({ unitId }, context) => findUnit(unitId, context),

  async run({ unitId }, context) {
    const { store, caller, target } = context
    const { _id: reader } = await caller.person()
    const [[contactName = '', contactPhone = ''], members] = await Promise.all([
      openVault(context).getMany(
        [
          { personId: unitId, field: 'name', place: target.place },
          { personId: unitId, field: 'phone', place: target.place },
        ],
        { reader, reason: 'unitContact' },
      ),
      store.memberRegistrations.ofUnit(unitId, COUNTED, MOST_COUNTED),
    ])
    const counts: Partial<Record<MemberState, number>> = {}
    for (const { state } of members) counts[state] = (counts[state] ?? 0) + 1
    return { ...unitRow(target.unit), contactName, contactPhone, members: counts }
  },
})
