import type { ConfirmSignInInput } from '@shared/contract/people'
import * as z from 'zod'

import { hasConsented } from '../../kernel/consented'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { rememberOpenid } from '../../vault/remember-openid'
import { openVault } from '../../vault/vault'
import { findSignIn } from './find-sign-in'

const input = z.strictObject({ code: z.string().regex(/^[0-9]{8}$/) }) satisfies z.ZodType<ConfirmSignInInput>

/** The person lets a browser in. A code serves one person once; her own resend is answered alike. */
export const confirmSignIn = defineAction({
  name: 'people.confirmSignIn',
  access: 'known',
  input,
  cost: 14,

  async run({ code }, context) {
    const { store, caller, now } = context
    const request = await findSignIn(code, context)
    const person = await caller.person()
    const { _id: personId } = person
    // What she says in the browser is checked by the platform under this id; without consent nothing is kept.
    if (hasConsented(person)) await rememberOpenid(caller, openVault(context))
    if ((await store.signInRequests.confirm(request._id, personId, now)) === 1) return {}
    const settled = await store.signInRequests.find(request._id)
    if (settled?.personId !== personId) throw fail('SIGN_IN_CODE_WRONG')
    return {}
  },
})
