import type { LookAtInvitationInput } from '@shared/contract/posts'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { findInvitation, refuseUnusable } from './find-invitation'
import { typedCode } from './post-inputs'

const input = z.strictObject({ code: typedCode }) satisfies z.ZodType<LookAtInvitationInput>

/** Shows which post somebody is invited to, before she takes it. */
export const lookAtInvitation = defineAction({
  name: 'posts.lookAtInvitation',
  access: 'known',
  input,
  cost: 7,

  async run({ code }, context) {
    const { caller, store, now } = context
    const { _id } = await caller.person()
    const invitation = await findInvitation(code, context)
    refuseUnusable(invitation, _id, now)
    const post = await store.posts.find(invitation.postKey)
    const { placeName, label, as, termEnds, invitedBy, expiresAt } = invitation
    return {
      post: invitation.post,
      placeName,
      label,
      as,
      termEnds,
      invitedBy,
      expiresAt: expiresAt.toISOString(),
      occupied: as === 'holder' && post !== undefined && post.holderId !== null && post.holderId !== _id,
    }
  },
})
