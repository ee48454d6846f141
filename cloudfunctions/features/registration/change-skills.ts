import type { ChangeSkillsInput } from '@shared/contract/registration'
import { isCurrent } from '@shared/rules/registration/member-life'
import * as z from 'zod'

import { requireConsent } from '../../kernel/consented'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { type MemberRegistrationDoc, memberRegistrationId } from '../../store/member-registrations'
import { skills, times } from './skill-inputs'

const input = z.strictObject({ skills, times }) satisfies z.ZodType<ChangeSkillsInput>

/** What she can do and when, as it is now. It sets a result, so sending it again is harmless. */
export const changeSkills = defineAction({
  name: 'registration.changeSkills',
  access: 'known',
  input,
  cost: 12,

  async run(wanted, { store, caller }) {
    const person = await caller.person()
    requireConsent(person)
    const id = memberRegistrationId(person._id)
    await store.transaction(async (tx) => {
      const found = await tx.get<MemberRegistrationDoc>('member_registrations', id)
      if (!found || !isCurrent(found.state)) throw fail('REGISTRATION_NOT_FOUND')
      await tx.put('member_registrations', { ...found, skills: wanted.skills, times: wanted.times })
    })
    return {}
  },
})
