import type { RequestSignInInput } from '@shared/contract/people'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { addressDigest, coveredAddress } from './covered-address'
import { CODE_SECONDS, newCode, newSecret, requestIdOf, secretHashOf } from './sign-in-code'

const input = z.strictObject({
  browser: z
    .string()
    .min(1)
    .max(40)
    .regex(/^[\p{L}\p{N} ·.()/-]+$/u),
}) satisfies z.ZodType<RequestSignInInput>

/** A browser asks to be signed in: it gets eight digits to show and a secret to keep. */
export const requestSignIn = defineAction({
  name: 'people.requestSignIn',
  access: 'visitor',
  input,
  limit: 'signInCodes',
  cost: 10,

  async run({ browser }, context) {
    const { store, secrets, now, caller } = context
    const { address } = caller.identity
    const expiresAt = new Date(now.getTime() + CODE_SECONDS * 1000)
    const secret = newSecret()
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const code = newCode()
      const made = await store.signInRequests.create({
        _id: requestIdOf(code, secrets),
        secretHash: secretHashOf(secret, secrets),
        browser,
        from: coveredAddress(address),
        fromDigest: addressDigest(address, secrets),
        requestedAt: now,
        expiresAt,
        state: 'waiting',
        personId: null,
      })
      if (made) return { code, secret, expiresAt: expiresAt.toISOString() }
    }
    throw fail('CONFLICT_TRY_AGAIN')
  },
})
