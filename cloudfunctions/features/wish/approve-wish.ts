import type { ApproveWishInput } from '@shared/contract/wish/inspect'
import { WISH_TITLE_MOST, WISH_WORDS_MOST } from '@shared/contract/wish/submit'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id, words } from '../../kernel/input'
import { publish } from '../../publish/publish'
import { actOf } from './act-of'
import { changeWish } from './change-wish'
import { findWish } from './find-wish'
import { partsOf } from './parts'
import { type WishWordsDraft, wishSubject } from './wish-subject'

const input = z.strictObject({
  wishId: id,
  title: words(WISH_TITLE_MOST),
  text: words(WISH_WORDS_MOST),
}) satisfies z.ZodType<ApproveWishInput>

/**
 * A second person lets the words out that the first one wrote: exactly those that she has read. They
 * go through the checks like everything that people write, and then the wish is on the board.
 */
export const approveWish = defineAction({
  name: 'wish.approve',
  access: 'known',
  input,
  limit: 'words',
  // Wish, person, the approval in one transaction, her openid sealed, the publication, and the step onto the board.
  cost: 110,

  target: ({ wishId }, context) => findWish(wishId, context),

  async run({ wishId, title, text }, context) {
    const { caller, store, now, target } = context
    const person = await caller.person()
    const parts = partsOf(person, target.wish)
    if (parts.approverButVisited) throw fail('TWO_PERSONS_NEEDED')
    if (!parts.approver) throw fail(parts.own ? 'ONE_LEVEL_UP' : 'NOT_YOUR_POST')

    const done = target.wish.approver?.personId === person._id && target.wish.publication === 'public'
    if (!done) {
      await changeWish(store, wishId, actOf('wish.approve', context, wishId), (wish) => {
        if (wish.title !== title || wish.text !== text) throw fail('WISH_CHANGED')
        const { publication } = wish
        if (publication === 'held' || publication === 'refused') throw fail('WISH_MOVED_ON')
        return {
          verb: 'approve',
          who: 'approver',
          wish: {
            approver: { personId: person._id, label: person.label ?? null, at: now },
            publication: publication ?? 'pending',
            why: publication === null ? 'checking' : wish.why,
          },
        }
      })
    }
    const approved = await store.wishes.find(wishId)
    if (!approved || approved.title !== title || approved.text !== text) throw fail('WISH_CHANGED')
    const wordsId = `${wishId}-${approved.writing}`
    const { publication } = await publish(context, wishSubject, {
      kind: 'wish',
      id: wordsId,
      authorId: approved.approver?.personId ?? person._id,
      place: target.place,
      texts: [title, text],
      photoIds: [],
      young: false,
      draft: (): WishWordsDraft => ({
        _id: wordsId,
        wishId,
        writing: approved.writing,
        judge: approved.judge,
      }),
    })
    const stands = await store.wishes.find(wishId)
    return { state: stands?.state ?? approved.state, words: publication.state }
  },
})
