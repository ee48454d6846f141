import {
  MINUTES_MOST,
  type NoteWishInput,
  WISH_NOTE_MOST,
  WISH_PHOTOS_MOST,
} from '@shared/contract/wish/note'
import { judgeOf } from '@shared/rules/statement/judges'
import { withoutClaim } from '@shared/rules/wish/claim'
import { wishStep } from '@shared/rules/wish/life'
import { CONFIRM_DAYS, daysAfter } from '@shared/rules/wish/limits'
import * as z from 'zod'

import { type ActionContext, defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { distinctIds, id, words } from '../../kernel/input'
import { intentId } from '../../publish/intent-id'
import { publish } from '../../publish/publish'
import { checkPhotosUsable } from '../../publish/usable-photos'
import { newNotice } from '../../store/notices'
import { publicationId } from '../../store/publications'
import type { WishDoc } from '../../store/wishes'
import { actOf } from './act-of'
import { changeWish } from './change-wish'
import { findWish } from './find-wish'
import { type WishNoteDraft, wishNoteSubject } from './note-subject'

const input = z.strictObject({
  wishId: id,
  text: words(WISH_NOTE_MOST),
  photoIds: distinctIds(WISH_PHOTOS_MOST),
  done: z.strictObject({ minutes: z.number().int().min(1).max(MINUTES_MOST) }).optional(),
}) satisfies z.ZodType<NoteWishInput>

/** More than anybody writes about one promise. */
const NOTES_MOST = 10

/**
 * The claimant says how it goes, or that it is done: then the wisher is asked to confirm. Words and
 * photos go through `publish`; the promise itself does not wait for that.
 */
export const noteWish = defineAction({
  name: 'wish.note',
  access: 'known',
  input,
  limit: 'words',
  // Wish, person, claim, photos, the publication with its note, and the step in one transaction.
  cost: 110,

  target: ({ wishId }, context) => findWish(wishId, context),

  async run({ wishId, text, photoIds, done }, context) {
    const { store, caller, now, requestId, target } = context
    const person = await caller.person()
    const noteId = intentId('wn', person._id, requestId)
    const known = await store.publications.find(publicationId('wishNote', noteId))
    const claimId = known
      ? (known.draft as WishNoteDraft).claimId
      : await admit(target.wish, person._id, done !== undefined, photoIds, noteId, context)
    const { publication } = await publish(context, wishNoteSubject, {
      kind: 'wishNote',
      id: noteId,
      authorId: person._id,
      place: target.place,
      texts: [text],
      photoIds,
      young: false,
      draft: ([publicText = '']): WishNoteDraft => ({
        _id: noteId,
        wishId,
        claimId,
        text: publicText,
        at: now,
        judge: judgeOf(person.posts, target.place),
      }),
    })
    const act = actOf(done ? 'wish.fulfil' : 'wish.note', context, wishId)
    const moved = await changeWish(store, wishId, act, (wish) => {
      if (wish.claim?.claimId !== claimId) throw fail('CLAIM_NOT_YOURS')
      if (!done) return { verb: 'note', who: 'claimant', wish: { dueAt: wish.dueAt } }
      return {
        verb: 'fulfil',
        who: 'claimant',
        wish: { dueAt: daysAfter(now, CONFIRM_DAYS) },
        claim: { state: 'fulfilled', minutes: done.minutes, fulfilledAt: now },
        // The promise is kept as far as it is in her hands: it no longer counts among the three.
        quota: (quota) => withoutClaim(quota, wishId),
        notices: [newNotice(wish.posterId, 'wishToConfirm', wishId, act.id, now)],
      }
    })
    return { state: moved.state, words: publication.state }
  },
})

async function admit(
  wish: WishDoc,
  personId: string,
  done: boolean,
  photoIds: readonly string[],
  noteId: string,
  { store }: ActionContext,
): Promise<string> {
  if (wish.claim?.claimantId !== personId) throw fail('CLAIM_NOT_YOURS')
  if (!wishStep(wish.state, done ? 'fulfil' : 'note', 'claimant')) throw fail('WISH_MOVED_ON')
  const claim = await store.wishes.claim(wish.claim.claimId)
  if ((claim?.notes.length ?? 0) >= NOTES_MOST) throw fail('NOTES_OF_CLAIM_FULL')
  await checkPhotosUsable(store, photoIds, personId, 'wishNote', publicationId('wishNote', noteId))
  return wish.claim.claimId
}
