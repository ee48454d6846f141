import type { RevokeInvitationInput } from '@shared/contract/posts'
import { mayAppoint } from '@shared/rules/posts/may-appoint'
import * as z from 'zod'

import { audit } from '../../kernel/audit'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { scopeOf } from './scope-of'

const input = z.strictObject({ invitationId: id }) satisfies z.ZodType<RevokeInvitationInput>

/** Takes back a code that nobody has used yet; whoever may appoint to the post may. */
export const revokeInvitation = defineAction({
  name: 'posts.revokeInvitation',
  access: { posts: ['countyAdmin', 'communitySecretary', 'branchSecretary'] },
  input,
  cost: 5,

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
    if ((await store.posts.settle(invitation._id, 'revoked')) === 0) throw fail('INVITATION_USED')
    await audit('posts.revokeInvitation', invitation._id, place, invitation.post, context)
    return {}
  },
})
