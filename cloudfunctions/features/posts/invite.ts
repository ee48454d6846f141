import { POSTS } from '@shared/contract/ladder'
import type { InvitePostInput } from '@shared/contract/posts'
import { mayAppoint } from '@shared/rules/posts/may-appoint'
import * as z from 'zod'

import { auditWithin } from '../../kernel/audit'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { placeOfPost } from './find-post-place'
import { makeInvitation } from './make-invitation'
import { officeLabel, termDay } from './post-inputs'

const input = z.strictObject({
  post: z.enum(POSTS),
  placeId: id,
  label: officeLabel,
  termEnds: termDay,
}) satisfies z.ZodType<InvitePostInput>

/** Appoints: a one-time code that the invitee opens on her own phone. Only the next level up may. */
export const invitePost = defineAction({
  name: 'posts.invite',
  access: { posts: ['countyAdmin', 'communitySecretary', 'branchSecretary'] },
  input,
  limit: 'requests',
  // Place (2), person, the invitation with its audit (6), once more where sent twice at once.
  cost: 16,

  target: ({ post, placeId }, context) => placeOfPost(post, placeId, context),

  async run({ post, label, termEnds }, context) {
    const { target, caller } = context
    const person = await caller.person()
    if (!mayAppoint(person.posts, post, target.place)) throw fail('NOT_YOUR_POST')
    return makeInvitation(
      { ...target, post, as: 'holder', label, termEnds: termEnds ?? null },
      context,
      (tx, invitationId) => auditWithin(tx, 'posts.invite', invitationId, target.place, post, context),
    )
  },
})
