import type { Judge } from '@shared/rules/statement/judges'

import { clearHeldWords, holdWords } from '../../desk/held-words'
import type { PublishParts, Subject } from '../../publish/subject'
import type { Document } from '../../store/database'
import { newNotice } from '../../store/notices'
import type { WishDoc } from '../../store/wishes'

export interface ThanksDraft extends Document {
  readonly wishId: string
  readonly text: string
  readonly claimantId: string | null
  readonly judge: Judge
}

/** A word of thanks on its way: it reaches whoever it is for once the checks have passed. */
export const thanksSubject: Subject = {
  async create(parts, publication) {
    const { wishId, text } = publication.draft as ThanksDraft
    await change(parts, wishId, (wish) =>
      wish.thanks === null || wish.thanks.state === 'refused' ? { text, state: 'pending' } : undefined,
    )
  },

  async follow(parts, publication) {
    const { wishId, text, claimantId, judge } = publication.draft as ThanksDraft
    const { state, _id } = publication
    if (state === 'held') {
      const wish = await parts.store.wishes.find(wishId)
      if (wish) await holdWords(parts, publication, judge, wish)
    } else await clearHeldWords(parts, publication)
    await change(parts, wishId, ({ thanks }) => (thanks?.text === text ? { text, state } : undefined))
    if (state === 'public' && claimantId)
      await parts.store.notices.create(newNotice(claimantId, 'claimThanked', wishId, _id, parts.now))
  },
}

async function change(
  { store }: PublishParts,
  wishId: string,
  thanksOf: (wish: WishDoc) => WishDoc['thanks'] | undefined,
): Promise<void> {
  await store.transaction(async (tx) => {
    const wish = await tx.get<WishDoc>('micro_wishes', wishId)
    const thanks = wish && thanksOf(wish)
    if (wish && thanks) await tx.put<WishDoc>('micro_wishes', { ...wish, thanks })
  })
}
