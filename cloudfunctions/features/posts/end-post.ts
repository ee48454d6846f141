import { POSTS } from '@shared/contract/ladder'
import { END_REASONS, type EndPostInput } from '@shared/contract/posts'
import { mayAppoint } from '@shared/rules/posts/may-appoint'
import { mayTake } from '@shared/rules/posts/may-take'
import * as z from 'zod'

import { auditEvent } from '../../kernel/audit'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import type { AuditEventDoc } from '../../store/audit-events'
import { newNotice } from '../../store/notices'
import type { InvitationDoc, PostDoc } from '../../store/posts'
import type { Transaction } from '../../store/transaction'
import { findPost, holds } from './find-post'
import { type Decision, leaveOffice, readPerson, takeOffice } from './office-transaction'
import { otherAdmin } from './other-admin'
import { postKeyText } from './post-inputs'
import { scopeOf } from './scope-of'

const input = z.strictObject({
  postKey: postKeyText,
  reason: z.enum(END_REASONS),
}) satisfies z.ZodType<EndPostInput>

/**
 * Ends somebody's term: the one who appoints, or the holder herself. A successor who has accepted takes
 * over in the same transaction; else the deputy answers, else the level above. Nothing open is touched.
 */
export const endPost = defineAction({
  name: 'posts.end',
  access: { posts: POSTS },
  input,
  cost: 80,

  target: ({ postKey }, context) => findPost(postKey, context),

  async run({ postKey, reason }, context) {
    const { caller, store, now, target } = context
    const person = await caller.person()
    const { post, place } = target
    if (!holds(person, post) && !mayAppoint(person.posts, post.post, place)) throw fail('NOT_YOUR_POST')
    if (post.holderId === null) return { answersNow: post.deputy?.label ?? null }

    const last = post.post === 'countyAdmin' ? await otherAdmin(post, context) : undefined
    const decision = { by: person.label ?? '', at: now, reason }
    const event = auditEvent('posts.end', postKey, place, reason, context)
    const after = await store.transaction((tx) => handOver(tx, post, last, decision, event))
    return { answersNow: after.label ?? after.deputy?.label ?? null }
  },
})

async function handOver(
  tx: Transaction,
  seen: PostDoc,
  otherAdminKey: string | undefined,
  decision: Decision,
  event: AuditEventDoc,
): Promise<PostDoc> {
  const post = await tx.get<PostDoc>('posts', seen._id)
  // Somebody else ended it, or a successor is in by now: this decision was not about her.
  if (!post || post.holderId !== seen.holderId) return post ?? seen
  if (otherAdminKey !== undefined) await holdOn(tx, otherAdminKey)

  const left = await leaveOffice(tx, post, decision)
  await tx.create('audit_events', event)
  // What she does herself she need not be told.
  if (post.holderId !== null && post.holderId !== event.actorId)
    await tx.create(
      'notices',
      newNotice(post.holderId, 'postEnded', post._id, `ended${post.rev}`, decision.at),
    )
  const { successor } = left
  if (!successor) return left
  const without: PostDoc = { ...left, successor: null, rev: left.rev + 1 }
  const invitation = await tx.get<InvitationDoc>('post_invitations', successor.invitationId)
  const person = await readPerson(tx, successor.personId)
  if (invitation) await tx.put('post_invitations', { ...invitation, state: 'accepted' as const })
  // Who is about to leave altogether takes nothing over.
  if (person.leaving || !mayTake(post.post, scopeOf(post.place), person.residences)) {
    await tx.put('posts', without)
    return without
  }
  await tx.create(
    'notices',
    newNotice(successor.personId, 'postBegun', post._id, `begun${post.rev}`, decision.at),
  )
  return takeOffice(tx, without, successor, successor.termEnds, decision)
}

/** Two admins who leave at the same moment must not both count on the other: this write makes them meet. */
async function holdOn(tx: Transaction, key: string): Promise<void> {
  const other = await tx.get<PostDoc>('posts', key)
  if (!other?.holderId) throw fail('LAST_ADMIN')
  await tx.put('posts', { ...other, rev: other.rev + 1 })
}
