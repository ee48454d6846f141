import { SKILLS } from '@shared/contract/registration'
import type { GroupsInput } from '@shared/contract/service/group'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { requireMember } from '../../registrations/require-member'

const input = z.strictObject({}) satisfies z.ZodType<GroupsInput>

/** The groups of her compound, one a skill: how many joined, and whether she did. */
export const listGroups = defineAction({
  name: 'service.groups',
  access: 'known',
  input,
  cost: 4,

  async run(_, { store, caller }) {
    const person = await caller.person()
    const { compoundId, compoundName } = await requireMember(person, store)
    const members = await store.serviceActivities.group(compoundId)
    return {
      compoundName,
      groups: SKILLS.map((skill) => {
        const own = members.filter((one) => one.skill === skill)
        return {
          skill,
          members: own.length,
          joined: own.some(({ personId }) => personId === person._id),
        }
      }),
    }
  },
})
