import { POSTS } from '@shared/contract/ladder'
import type { SetDeputyInput } from '@shared/contract/posts'
import * as z from 'zod'

import { auditWithin } from '../../kernel/audit'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import type { PostDoc } from '../../store/posts'
import type { Transaction } from '../../store/transaction'
import { findPost, holds } from './find-post'
import { makeInvitation } from './make-invitation'
import { changeDeputy } from './office-transaction'
import { officeLabel, postKeyText } from './post-inputs'

const input = z.strictObject({
  postKey: postKeyText,
  label: officeLabel.nullable(),
}) satisfies z.ZodType<SetDeputyInput>

/** The holder invites the one who stands in for her, or ends that. A deputy accepts on her own phone, too. */
export const setDeputy = defineAction({
  name: 'posts.setDeputy',
  access: { posts: POSTS },
  input,
  cost: 60,

  target: ({ postKey }, context) => findPost(postKey, context),

  async run({ postKey, label }, context) {
    const { caller, store, now, target } = context
    const person = await caller.person()
    if (!holds(person, target.post)) throw fail('NOT_YOUR_POST')
    const told = (tx: Transaction) =>
      auditWithin(tx, 'posts.setDeputy', postKey, target.place, label === null ? 'end' : 'invite', context)
    if (label !== null) {
      const { post, placeId, placeName, place } = target.post
      const wanted = { post, placeId, placeName, place, key: postKey, as: 'deputy', termEnds: null } as const
      return { invitation: await makeInvitation({ ...wanted, label }, context, told) }
    }
    await store.transaction(async (tx) => {
      const post = await tx.get<PostDoc>('posts', postKey)
      if (!post?.deputy) return
      await changeDeputy(tx, post, null, { by: person.label ?? '', at: now })
      await told(tx)
    })
    return { invitation: null }
  },
})
