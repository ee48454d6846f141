import type { AcceptInvitationInput } from '@shared/contract/posts'
import { mayTake } from '@shared/rules/posts/may-take'
import * as z from 'zod'

import { newPost } from '../../desk/new-post'
import { auditWithin } from '../../kernel/audit'
import { requireConsent } from '../../kernel/consented'
import { type ActionContext, defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import type { InvitationDoc, PostDoc } from '../../store/posts'
import type { Transaction } from '../../store/transaction'
import { rememberOpenid } from '../../vault/remember-openid'
import { openVault } from '../../vault/vault'
import { findInvitation, refuseUnusable } from './find-invitation'
import { changeDeputy, readPerson, takeOffice } from './office-transaction'
import { typedCode } from './post-inputs'
import { scopeOf } from './scope-of'

const input = z.strictObject({ code: typedCode }) satisfies z.ZodType<AcceptInvitationInput>

/** More posts than anybody can look after. */
const MOST_POSTS = 20

/**
 * Takes the post on the invitee's own phone. Whoever comes while somebody is still in office takes over
 * at the moment that one leaves, so that no desk is empty in between.
 */
export const acceptInvitation = defineAction({
  name: 'posts.accept',
  access: 'known',
  input,
  // About twenty in one go; a crowd on one code makes the losers try again.
  cost: 60,

  async run({ code }, context) {
    const { store, caller, now } = context
    if (caller.identity.channel !== 'wechat') throw fail('ONLY_IN_WECHAT')
    const person = await caller.person()
    requireConsent(person)
    const { _id: personId } = person
    const found = await findInvitation(code, context)
    refuseUnusable(found, personId, now)
    const post = await store.transaction(async (tx) => {
      await auditWithin(tx, 'posts.accept', found.postKey, found.place, found.as, context)
      return settle(tx, found._id, personId, context)
    })
    await rememberOpenid(caller, openVault(context))
    const inOffice = found.as === 'deputy' || post.holderId === personId
    if (!inOffice) return { post: null }
    const { placeId, placeName, _id: key } = post
    return {
      post: { post: post.post, placeId, placeName, key, ...(found.as === 'deputy' ? { deputy: true } : {}) },
    }
  },
})

async function settle(
  tx: Transaction,
  invitationId: string,
  personId: string,
  { now }: ActionContext,
): Promise<PostDoc> {
  const invitation = await tx.get<InvitationDoc>('post_invitations', invitationId)
  if (!invitation) throw fail('INVITATION_UNKNOWN')
  refuseUnusable(invitation, personId, now)
  const { postKey: key, post: kind, placeId, placeName, place, as, label, termEnds } = invitation
  const post = (await tx.get<PostDoc>('posts', key)) ?? newPost(key, kind, placeId, placeName, place)
  if (invitation.state !== 'open') return post

  const person = await readPerson(tx, personId)
  if (!mayTake(kind, scopeOf(place), person.residences)) throw fail('OWNER_NEEDED')
  if (person.posts.length >= MOST_POSTS) throw fail('TOO_MANY_POSTS', { most: MOST_POSTS })
  const decision = { by: invitation.invitedBy, at: now }
  const close = (state: InvitationDoc['state']) =>
    tx.put('post_invitations', { ...invitation, state, personId })

  if (as === 'deputy') {
    await close('accepted')
    return changeDeputy(tx, post, { personId, label }, decision)
  }
  if (post.holderId === null || post.holderId === personId) {
    await close('accepted')
    return takeOffice(tx, post, { personId, label }, termEnds, decision)
  }
  if (post.successor && post.successor.personId !== personId) throw fail('POST_OCCUPIED')
  await close('waiting')
  const next: PostDoc = {
    ...post,
    successor: { personId, label, termEnds, invitationId },
    rev: post.rev + 1,
  }
  await tx.put('posts', next)
  return next
}
