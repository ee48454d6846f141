import type { ConfirmSignInInput } from '@shared/contract/people'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { findSignIn } from './find-sign-in'

const input = z.strictObject({ code: z.string().regex(/^[0-9]{8}$/) }) satisfies z.ZodType<ConfirmSignInInput>

/** The person lets a browser in. A code serves one person once; her own resend is answered alike. */
export const confirmSignIn = defineAction({
  name: 'people.confirmSignIn',
  access: 'known',
  input,
  cost: 7,

  async run({ code }, context) {
    const { store, caller, now } = context
    const request = await findSignIn(code, context)
    const { _id: personId } = await caller.person()
    if ((await store.signInRequests.confirm(request._id, personId, now)) === 1) return {}
    const settled = await store.signInRequests.find(request._id)
    if (settled?.personId !== personId) throw fail('SIGN_IN_CODE_WRONG')
    return {}
  },
})
