import { type Judge, levelUp } from '@shared/rules/statement/judges'

import type { NoticeDoc } from '../store/notices'
import type { Store } from '../store/store'
import { answersFor } from './answers-for'
import { readyDesk } from './ready-desk'

/**
 * Nobody answered in time: the next level is told and answers from now on; gives that level. Done again it
 * changes nothing, so that the clock may come again until its deadline is set anew, which is done last.
 */
export async function passUp(
  store: Store,
  level: Judge,
  place: Parameters<typeof readyDesk>[2],
  notice: (personId: string) => NoticeDoc,
): Promise<Judge> {
  const next = levelUp(level)
  await readyDesk(store, next, place)
  const { who } = await answersFor(next, place, store)
  if (who.kind !== 'topLevel') await store.notices.create(notice(who.personId))
  return next
}
