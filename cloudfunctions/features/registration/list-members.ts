import type { MembersInput } from '@shared/contract/registration'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { cursor, id } from '../../kernel/input'
import { pageOf } from '../../kernel/page-of'
import { openVault } from '../../vault/vault'

const input = z.strictObject({ compoundId: id, cursor }) satisfies z.ZodType<MembersInput>

const A_PAGE = 20

/** The members registered in a compound, for its secretary. Each name that is opened is recorded. */
export const listMembers = defineAction({
  name: 'registration.members',
  access: { posts: ['branchSecretary', 'communitySecretary'] },
  input,
  // Person, compound, the page, two for the vault, and an event a row.
  cost: 28,

  async target({ compoundId }, { store }) {
    const compound = await store.places.compound(compoundId)
    if (!compound) throw fail('COMPOUND_NOT_FOUND')
    const { countyId, communityId, name } = compound
    return { place: { countyId, communityId, compoundId }, name }
  },

  async run({ compoundId, cursor: after = '' }, context) {
    const { store, caller, target } = context
    const { _id: reader } = await caller.person()
    const page = await pageOf(A_PAGE, (limit) =>
      store.memberRegistrations.ofCompound(compoundId, ['accepted', 'active', 'suspended'], after, limit),
    )
    const names = await openVault(context).getMany(
      page.rows.map(({ personId }) => ({ personId, field: 'name' as const, place: target.place })),
      { reader, reason: 'registration' },
    )
    return {
      compoundName: target.name,
      members: page.rows.map(({ _id, unitName, state, skills, times, suspendedBy }, index) => ({
        id: _id,
        name: names[index] ?? '',
        unitName,
        state,
        skills,
        times,
        suspendedBy,
      })),
      next: page.next,
    }
  },
})
