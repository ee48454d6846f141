import type { WorkCalendar } from '@shared/rules/calendar/working-days'
import published from 'chinese-days/dist/chinese-days.json'

const offDays = Object.keys(published.holidays)

/** The days of the State Council's notices, as far as they are published. */
export const workCalendar: WorkCalendar = {
  years: new Set(offDays.map((day) => Number(day.slice(0, 4)))),
  off: new Set(offDays),
  on: new Set(Object.keys(published.workdays)),
}
