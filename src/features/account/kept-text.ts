import type { PersonalGroup } from '@shared/contract/account'
import { keptText as words } from '@shared/copy/account'
import { GROUP_KEPT } from '@shared/rules/people/personal-groups'
import { KEPT } from '@shared/rules/retention/kept'

/** 事情结束后10 年. */
export function keptUntilText(group: PersonalGroup): string {
  const until = GROUP_KEPT[group]
  if (until === 'account' || until === 'day') return words[until]
  const { days, since } = KEPT[until]
  const from = words.since[since]
  if (days >= 365) return words.years(Math.round(days / 365.25), from)
  return days >= 60 ? words.months(Math.round(days / 30.4), from) : words.days(days, from)
}
