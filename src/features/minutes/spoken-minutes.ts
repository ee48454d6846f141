import type { MinutesView } from '@shared/contract/minutes'
import { outcomeNames, minutes as words } from '@shared/copy/minutes'

/** The minutes as one reads them to somebody: what came of it, then what was said for and against. */
export function spokenMinutes(minutes: MinutesView): readonly string[] {
  const { title, outcome, adopted, conclusion, viewsFor, viewsAgainst, minority } = minutes
  const several = (heading: string, views: readonly string[]) => (views.length > 0 ? [heading, ...views] : [])
  return [
    title,
    `${words.outcome}：${outcomeNames[outcome]}`,
    ...adopted.map((one) => words.adopted(one.number, one.title)),
    conclusion,
    ...several(words.viewsFor, viewsFor),
    ...several(words.viewsAgainst, viewsAgainst),
    ...(minority === null ? [] : [words.minority, minority]),
  ]
}
