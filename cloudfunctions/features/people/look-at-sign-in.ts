import type { LookAtSignInInput } from '@shared/contract/people'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { addressDigest } from './covered-address'
import { findSignIn } from './find-sign-in'

const input = z.strictObject({ code: z.string().regex(/^[0-9]{8}$/) }) satisfies z.ZodType<LookAtSignInInput>

/** Shows the person which browser she is about to let in, and where it asked from. */
export const lookAtSignIn = defineAction({
  name: 'people.lookAtSignIn',
  access: 'known',
  input,
  cost: 6,

  async run({ code }, context) {
    const { browser, requestedAt, from, fromDigest } = await findSignIn(code, context)
    const sameNetwork =
      fromDigest !== '' && fromDigest === addressDigest(context.caller.identity.address, context.secrets)
    return { browser, requestedAt: requestedAt.toISOString(), from: { address: from, sameNetwork } }
  },
})
