import { escalationLimit } from '@shared/rules/consultation/limits'
import type { Scope } from '@shared/rules/ladder'
import { coveredBy } from '@shared/rules/posts/covered-by'
import { deskOf, JUDGES, type Judge, levelUp } from '@shared/rules/statement/judges'

import { answersFor } from '../../desk/answers-for'
import { readyDesk } from '../../desk/ready-desk'
import { stairwellDesk } from '../../desk/stairwell-posts'
import { workCalendar } from '../../desk/work-calendar'
import { fail } from '../../kernel/fail'
import type { Store } from '../../store/store'
import type { WishDoc } from '../../store/wishes'

/** Where a wish lies, who answers there now, and until when. */
export interface Laid {
  readonly desk: string
  readonly judge: Judge
  /** Null where several answer: at the top. */
  readonly personId: string | null
  readonly label: string | null
}

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

/** The lowest level whose holder had no hand in it; its post is made where nobody ever held it. */
export async function judgeDesk(
  wish: Placed,
  except: readonly (string | null | undefined)[],
  store: Store,
  lowest: Judge = 'branchSecretary',
): Promise<Laid> {
  for (let judge = lowest; ; judge = levelUp(judge)) {
    await readyDesk(store, judge, wish)
    const { who, judge: answering, label } = await answersFor(judge, wish, store)
    const personId = who.kind === 'topLevel' ? null : who.personId
    const free = personId === null || !except.includes(personId)
    if (free || judge === 'countyAdmin') return { desk: deskOf(judge, wish), judge, personId, label }
    // Several levels may fall to one person: the next that is really another's.
    judge = JUDGES.indexOf(answering) > JUDGES.indexOf(judge) ? answering : judge
  }
}

/** The desk above one on which a wish lay too long; the same at the top. */
export function deskAbove(desk: string, place: Scope): string {
  if (desk.startsWith('redButler_')) return coveredBy('redButler', place) ?? desk
  const judge = JUDGES.find((one) => desk.startsWith(`${one}_`))
  return judge ? deskOf(levelUp(judge), place) : desk
}

export const lateLimit = (now: Date) => escalationLimit(now, workCalendar)

/** The longest waiting first, unique. */
export const deskOrderOf = (wishId: string, at: Date): string => `${at.toISOString()}_${wishId}`
