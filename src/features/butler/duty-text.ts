import { butlerEntry as words } from '@shared/copy/butler-entry'
import { dayText, momentText } from '@shared/copy/dates'
import { dutySpellAt, isOnDuty } from '@shared/rules/butler/duty'

/** 正在值班，到 12:00 · 现在不在值班，明天 8:30 起有人回: the duty hours are the same everywhere, so nobody is asked. */
export function dutyText(now: number): string {
  const at = new Date(now)
  const { from, to } = dutySpellAt(at)
  const clockOf = (moment: Date) => momentText(moment.toISOString()).split(' ').slice(-1)[0] ?? ''
  if (isOnDuty(at)) return words.onDuty(clockOf(to))
  const today = dayText(at.toISOString()) === dayText(from.toISOString())
  return words.offDuty(today ? clockOf(from) : momentText(from.toISOString()))
}
