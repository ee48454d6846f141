import type { LookAtSignInInput } from '@shared/contract/people'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { findSignIn } from './find-sign-in'

const input = z.strictObject({ code: z.string().regex(/^[0-9]{8}$/) }) satisfies z.ZodType<LookAtSignInInput>

/** Shows the person which browser she is about to let in. */
export const lookAtSignIn = defineAction({
  name: 'people.lookAtSignIn',
  access: 'known',
  input,
  cost: 6,

  async run({ code }, context) {
    const { browser, requestedAt } = await findSignIn(code, context)
    return { browser, requestedAt: requestedAt.toISOString() }
  },
})
