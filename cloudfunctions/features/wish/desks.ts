import { escalationLimit } from '@shared/rules/consultation/limits'

import { judgeDesk, judgeDeskAbove, judgeOfDesk, type Laid } from '../../desk/judge-desk'
import { stairwellDesk } from '../../desk/stairwell-posts'
import { workCalendar } from '../../desk/work-calendar'
import { fail } from '../../kernel/fail'
import type { Store } from '../../store/store'
import type { WishDoc } from '../../store/wishes'

type Placed = Pick<WishDoc, 'countyId' | 'communityId' | 'compoundId' | 'compoundName' | 'stairwellId'>

/** The desk of whoever visits: the stairwell's butler, or the post above where it is vacant or she is the wisher herself. */
export async function visitDesk(wish: Placed, wisherId: string, store: Store): Promise<Laid> {
  const [stairwell, compound] = await Promise.all([
    store.places.stairwell(wish.stairwellId),
    store.places.compound(wish.compoundId),
  ])
  if (!stairwell || !compound) throw fail('STAIRWELL_NOT_FOUND')
  const { ownerKey, who, label } = await stairwellDesk(stairwell, compound, wisherId, store)
  const personId = who.kind === 'topLevel' ? null : who.personId
  return { desk: ownerKey, judge: 'branchSecretary', personId, label }
}

/** Above whoever answers now for a visit or a call that nobody made; the wish is judged where it was. */
export async function visitDeskAbove(wish: WishDoc, store: Store): Promise<Laid> {
  const level = judgeOfDesk(wish.desk ?? '')
  const except = [wish.wisherId, wish.claim?.claimantId]
  if (level) return { ...(await judgeDeskAbove(level, wish, except, store)), judge: wish.judge }
  const { personId } = await visitDesk(wish, wish.wisherId ?? '', store)
  return { ...(await judgeDesk(wish, [...except, personId], store)), judge: wish.judge }
}

export const lateLimit = (now: Date) => escalationLimit(now, workCalendar)

/** The longest waiting first, unique. */
export const deskOrderOf = (wishId: string, at: Date): string => `${at.toISOString()}_${wishId}`
