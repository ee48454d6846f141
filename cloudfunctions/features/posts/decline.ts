import type { DeclineInvitationInput } from '@shared/contract/posts'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { findInvitation } from './find-invitation'
import { typedCode } from './post-inputs'

const input = z.strictObject({ code: typedCode }) satisfies z.ZodType<DeclineInvitationInput>

/** The invitee says no; the code is used up. Saying it again changes nothing. */
export const declineInvitation = defineAction({
  name: 'posts.decline',
  access: 'known',
  input,
  cost: 7,

  async run({ code }, context) {
    const { _id, state } = await findInvitation(code, context)
    if (state === 'declined') return {}
    if ((await context.store.posts.settle(_id, 'declined')) === 1) return {}
    const after = await context.store.posts.invitation(_id)
    if (after?.state !== 'declined') throw fail('INVITATION_USED')
    return {}
  },
})
