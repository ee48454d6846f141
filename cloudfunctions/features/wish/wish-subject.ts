import type { Judge } from '@shared/rules/statement/judges'
import { levelUp } from '@shared/rules/statement/judges'

import { clearHeldWords, holdWords } from '../../desk/held-words'
import { Refusal } from '../../kernel/fail'
import type { PublishParts, Subject } from '../../publish/subject'
import type { Document } from '../../store/database'
import { newNotice } from '../../store/notices'
import type { PublicationDoc } from '../../store/publications'
import { changeWish, onBoardFrom } from './change-wish'
import { deskOrderOf } from './desks'

/** One writing of a wish's words for everybody, let out by a second person. */
export interface WishWordsDraft extends Document {
  readonly wishId: string
  readonly writing: number
  /** Who looks where the machine is unsure: above the one who let it out. */
  readonly judge: Judge
}

/** The words of a wish on their way to the public: it comes onto the board the moment they have passed. */
export const wishSubject: Subject = {
  // The wish is there already, with what its visitor wrote.
  async create() {},

  async follow(parts, publication) {
    const { wishId, writing, judge } = publication.draft as WishWordsDraft
    const { store } = parts
    if (publication.state === 'public') {
      await clearHeldWords(parts, publication)
      return show(parts, publication, wishId, writing)
    }
    const { state, why } = publication
    const wish = await store.wishes.find(wishId)
    if (!wish) return
    if (state === 'held') {
      await store.wishes.followWords(wishId, writing, ['pending', null], { publication: state, why })
      await holdWords(parts, publication, levelUp(judge), wish)
      return
    }
    await clearHeldWords(parts, publication)
    // Back to whoever approves: she sends it back to be written otherwise, or says no.
    await store.wishes.followWords(wishId, writing, ['pending', 'held', null], {
      publication: state,
      why,
      deskOrder: deskOrderOf(wishId, wish.postedAt),
    })
  },
}

async function show(
  { store, now }: PublishParts,
  { _id, authorId }: PublicationDoc,
  wishId: string,
  writing: number,
): Promise<void> {
  const act = { id: `${_id}_wish.show`, actorId: authorId, action: 'wish.show', at: now }
  try {
    await changeWish(store, wishId, act, (wish) =>
      // Withdrawn or written anew meanwhile: then this writing is nobody's any more.
      wish.state !== 'verifying' || wish.writing !== writing
        ? undefined
        : {
            verb: 'show',
            who: 'publish',
            wish: {
              publication: 'public',
              why: null,
              publishedAt: now,
              boardOrder: `${now.toISOString()}_${wishId}`,
              ...onBoardFrom(now),
            },
            notices: [newNotice(wish.posterId, 'wishPublished', wishId, act.id, now)],
          },
    )
  } catch (error) {
    if (error instanceof Refusal && error.code === 'WISH_MOVED_ON') return
    throw error
  }
}
