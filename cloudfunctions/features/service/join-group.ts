import { SKILLS } from '@shared/contract/registration'
import type { JoinGroupInput } from '@shared/contract/service/group'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { requireMember } from '../../registrations/require-member'
import { groupMemberId } from '../../store/service-activities'

const input = z.strictObject({
  skill: z.enum(SKILLS),
  joined: z.boolean(),
}) satisfies z.ZodType<JoinGroupInput>

/** She joins a group of her compound, or leaves it, by herself. It sets a result: again it changes nothing. */
export const joinGroup = defineAction({
  name: 'service.joinGroup',
  access: 'known',
  input,
  cost: 6,

  async run({ skill, joined }, { store, caller }) {
    const person = await caller.person()
    const { compoundId } = await requireMember(person, store)
    const _id = groupMemberId(compoundId, skill, person._id)
    if (joined) await store.serviceActivities.joinGroup({ _id, compoundId, skill, personId: person._id })
    else await store.serviceActivities.leaveGroup(_id)
    return { members: await store.serviceActivities.groupSize(compoundId, skill), joined }
  },
})
