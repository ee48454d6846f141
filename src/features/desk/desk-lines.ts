import type { DeskItem } from '@shared/contract/desk'
import { daysLeft, sinceText, untilText } from '@shared/copy/dates'
import { deskKinds, deskTitles, deskWaiters, dutyDesk as words } from '@shared/copy/staff/duty'

/** What one line of the desk says: what, where, who waits, and until when. */
export function deskLine(item: DeskItem, now: number) {
  const { kind, title, where, waits, since, dueAt, overdue, covered } = item
  return {
    tag: deskKinds[kind],
    marks: [...(overdue ? [words.cameUp] : []), ...(covered ? [words.covered] : [])],
    text: title === '' ? deskTitles[kind] : title,
    note: `${where === '' ? '' : `${where} · `}${deskWaiters[waits]} · ${words.since(sinceText(since, now))}`,
    clock: item.section === 'today' ? words.today(untilText(dueAt).slice(-5)) : daysLeft(dueAt, now),
  }
}
