import type { VerifyPhoneInput } from '@shared/contract/residence'
import { atLeast } from '@shared/rules/ladder'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { rememberOpenid } from '../../vault/remember-openid'
import { openVault } from '../../vault/vault'
import { ownRung } from './own-rung'

const input = z.strictObject({
  code: z
    .string()
    .min(8)
    .max(200)
    .regex(/^[\x21-\x7e]+$/),
}) satisfies z.ZodType<VerifyPhoneInput>

/**
 * The platform's phone button. The number goes into the vault and nowhere else; the answer carries only
 * the rung. Refusing the button leaves every lower rung as it is: nothing is asked of the server then.
 */
export const verifyPhone = defineAction({
  name: 'people.verifyPhone',
  access: 'known',
  input,
  limit: 'phone',
  // Sixteen, and a registration of 新就业群体 where she lives nowhere here.
  cost: 17,

  async run({ code }, context) {
    const { caller, store, ports } = context
    if (caller.identity.channel !== 'wechat') throw fail('ONLY_IN_WECHAT')
    const { _id, rung, residences, consentWithdrawn } = await caller.person()
    // Who lives nowhere here but serves a community has said so instead.
    const nobodyYet = rung === 'visitor' && residences.length === 0
    if (nobodyYet && !(await store.workers.ofPerson(_id))) throw fail('RUNG_DECLARED_REQUIRED')
    if (consentWithdrawn) throw fail('CONSENT_NEEDED')
    const answer = await ports.phoneNumber(code)
    if (answer.kind === 'refused') throw fail('PHONE_CODE_REFUSED')

    const vault = openVault(context)
    await vault.put(_id, 'phone', answer.number)
    await rememberOpenid(caller, vault)
    const person = await store.persons.change(_id, (before) =>
      atLeast(before.rung, 'phoneVerified') ? undefined : { rung: 'phoneVerified' },
    )
    await store.residenceRequests.markKnownOf(_id)
    return { rung: ownRung(person) }
  },
})
