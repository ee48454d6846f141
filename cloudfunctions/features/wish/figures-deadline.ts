import type { NewDeadline } from '../../store/deadlines'
import type { Store } from '../../store/store'
import type { WishDoc } from '../../store/wishes'

const SOON_MILLISECONDS = 30_000

/** When the clock recounts the wishes of a community. */
export const figuresDeadline = (
  { countyId, communityId, compoundId }: Pick<WishDoc, 'countyId' | 'communityId' | 'compoundId'>,
  now: Date,
): NewDeadline => ({
  rule: 'wishFigures',
  subject: communityId,
  place: { countyId, communityId, compoundId },
  dueAt: new Date(now.getTime() + SOON_MILLISECONDS),
})

/** Something moved: outside the transaction, since all wishes of a community share the one limit. */
export const countFiguresLater = (store: Store, wish: WishDoc, now: Date): Promise<void> =>
  store.deadlines.set(figuresDeadline(wish, now))
