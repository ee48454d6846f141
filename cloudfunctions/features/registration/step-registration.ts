import { OWN_STEPS, type StepRegistrationInput } from '@shared/contract/registration'
import * as z from 'zod'

import { requireConsent } from '../../kernel/consented'
import { defineAction } from '../../kernel/define-action'
import { intentId } from '../../publish/intent-id'
import { moveMembership } from '../../registrations/move-membership'
import { memberRegistrationId } from '../../store/member-registrations'

const input = z.strictObject({ verb: z.enum(OWN_STEPS) }) satisfies z.ZodType<StepRegistrationInput>

/** What a member does with her own registration: begin after her promise, rest, go on, or end it. */
export const stepRegistration = defineAction({
  name: 'registration.step',
  access: 'known',
  input,
  cost: 12,

  async run({ verb }, { store, caller, now, requestId }) {
    const person = await caller.person()
    requireConsent(person)
    const act = intentId('rs', person._id, requestId)
    const { state } = await store.transaction((tx) =>
      moveMembership(tx, memberRegistrationId(person._id), { verb, who: 'member', at: now, act }),
    )
    return { state }
  },
})
