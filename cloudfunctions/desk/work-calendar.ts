import type { WorkCalendar } from '@shared/rules/calendar/working-days'
import published from 'chinese-days/dist/chinese-days.json'

import { causeOf, type Log } from '../kernel/log'
import type { Store } from '../store/store'
import type { WorkYearDoc } from '../store/work-years'

const off = new Set(Object.keys(published.holidays))
const on = new Set(Object.keys(published.workdays))
const years = new Set([...off].map((day) => Number(day.slice(0, 4))))

/** The years that the release knows from the State Council's notices. */
export const publishedYears: ReadonlySet<number> = new Set(years)

/**
 * The days off and the made-up days, as far as they are published or a county has entered them. One
 * calendar for every limit; an instance looks at most every ten minutes whether a year was entered.
 */
export const workCalendar: WorkCalendar = { years, off, on }

const FRESH_MILLISECONDS = 10 * 60_000
let lookedAt = Number.NEGATIVE_INFINITY

/** Takes what the county has entered into the calendar; what is published stays as it is. */
export async function bringCalendar(store: Store, countyId: string, now: Date): Promise<void> {
  lookedAt = now.getTime()
  for (const one of await store.workYears.ofCounty(countyId)) if (!publishedYears.has(one.year)) take(one)
}

function take(entered: WorkYearDoc): void {
  const ofYear = (day: string) => day.startsWith(`${entered.year}-`)
  for (const days of [off, on]) for (const day of [...days].filter(ofYear)) days.delete(day)
  for (const day of entered.off) off.add(day)
  for (const day of entered.on) on.add(day)
  years.add(entered.year)
}

/** The same where it is long since; what is known goes on counting where the store does not answer. */
export async function freshenCalendar(store: Store, countyId: string, now: Date, log: Log): Promise<void> {
  if (Math.abs(now.getTime() - lookedAt) < FRESH_MILLISECONDS) return
  try {
    await bringCalendar(store, countyId, now)
  } catch (error) {
    log({ level: 'warn', what: 'calendar.freshen', cause: causeOf(error) })
  }
}
