import { type WorkCalendar, workingDaysAfter } from '@shared/rules/calendar/working-days'

import { workCalendar } from '../../../cloudfunctions/desk/work-calendar'

const bare: WorkCalendar = { years: new Set([2026]), off: new Set(), on: new Set() }
const due = (from: string, days = 2, calendar = workCalendar) => {
  const { at, provisional } = workingDaysAfter(new Date(`${from}+08:00`), days, calendar)
  return [at.toISOString(), provisional]
}
/** The end of a day in China. */
const endOf = (day: string) =>
  new Date(new Date(`${day}T00:00:00+08:00`).getTime() + 24 * 3_600_000).toISOString()

it.each([
  ['within a week', '2026-11-16T09:00:00', '2026-11-18'],
  ['over a weekend, from Friday evening', '2026-11-20T23:59:00', '2026-11-24'],
  ['from a Saturday', '2026-11-21T08:00:00', '2026-11-24'],
  ['by the day in China, not in Greenwich', '2026-11-19T07:00:00', '2026-11-23'],
])('two working days end %s', (_, from, day) => {
  expect(due(from)).toEqual([endOf(day), false])
})

it('leaves out a published holiday and counts a make-up day', () => {
  const calendar = { ...bare, off: new Set(['2026-11-24']), on: new Set(['2026-11-21']) }
  expect(due('2026-11-20T10:00:00', 2, calendar)).toEqual([endOf('2026-11-23'), false])
  expect(due('2026-11-20T10:00:00', 3, calendar)).toEqual([endOf('2026-11-25'), false])
})

it('knows the national holiday of 2026', () => {
  expect(workCalendar.off.has('2026-10-01')).toBe(true)
  expect(workCalendar.on.size).toBeGreaterThan(0)
})

it('counts a year that is not published by weekends only, and says so', () => {
  expect(due('2031-01-03T10:00:00')).toEqual([endOf('2031-01-07'), true])
})
