import type { RevokeInvitationInput } from '@shared/contract/posts'
import { mayAppoint } from '@shared/rules/posts/may-appoint'
import * as z from 'zod'

import { auditEvent } from '../../kernel/audit'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import type { InvitationDoc } from '../../store/posts'
import { scopeOf } from './scope-of'

const input = z.strictObject({ invitationId: id }) satisfies z.ZodType<RevokeInvitationInput>

/** Takes back a code that nobody has used yet; whoever may appoint to the post may. */
export const revokeInvitation = defineAction({
  name: 'posts.revokeInvitation',
  access: { posts: ['countyAdmin', 'communitySecretary', 'branchSecretary'] },
  input,
  cost: 9,

  async target({ invitationId }, { store }) {
    const invitation = await store.posts.invitation(invitationId)
    if (!invitation) throw fail('INVITATION_UNKNOWN')
    return { place: scopeOf(invitation.place), invitation }
  },

  async run(_, context) {
    const { store, caller, target } = context
    const { invitation, place } = target
    const person = await caller.person()
    if (!mayAppoint(person.posts, invitation.post, place)) throw fail('NOT_YOUR_POST')
    if (invitation.state === 'revoked') return {}
    const event = auditEvent('posts.revokeInvitation', invitation._id, place, invitation.post, context)
    await store.transaction(async (tx) => {
      const now = await tx.get<InvitationDoc>('post_invitations', invitation._id)
      if (now?.state === 'revoked') return
      if (now?.state !== 'open') throw fail('INVITATION_USED')
      await tx.put('post_invitations', { ...now, state: 'revoked' })
      await tx.create('audit_events', event)
    })
    return {}
  },
})
