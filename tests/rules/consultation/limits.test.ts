import type { ConsultationState } from '@shared/contract/consultation'
import { dayNameOf, endOfDay, type WorkCalendar } from '@shared/rules/calendar/working-days'
import { actLimit, escalationLimit, extensionLimit, limitsOf } from '@shared/rules/consultation/limits'

import { workCalendar } from '../../../cloudfunctions/desk/work-calendar'

const china = (text: string) => new Date(`${text}+08:00`)
const shown = (at: Date) => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 23)
const lastMomentOf = (day: string) => `${day}T23:59:59.999`

const limits = (state: ConsultationState, now: Date, calendar: WorkCalendar = workCalendar) =>
  limitsOf(state, { now, askingDays: 7, until: null, sessionAt: null, askAt: null }, calendar)

const bare: WorkCalendar = { years: new Set([2026, 2027]), off: new Set(), on: new Set() }

it.each([
  ['within a week', '2026-11-16T09:00', '2026-11-23'],
  ['from Friday night', '2026-11-20T23:59', '2026-11-27'],
  ['by the day in China: 07:00 there is yesterday in Greenwich', '2026-11-23T07:00', '2026-11-30'],
  ['one second before midnight in China', '2026-11-22T23:59:59', '2026-11-27'],
  ['at midnight in China', '2026-11-23T00:00:00', '2026-11-30'],
])('five working days of 快办理 end %s', (_, from, day) => {
  expect(shown(limits('handling', china(from))?.act.at ?? new Date(0))).toBe(lastMomentOf(day))
})

it('counts a make-up Saturday and leaves out the days off', () => {
  const calendar = { ...bare, off: new Set(['2026-11-24']), on: new Set(['2026-11-28']) }
  const due = limits('handling', china('2026-11-23T10:00'), calendar)?.act.at ?? new Date(0)
  // 25, 26, 27, 28 (made up), 30.
  expect(shown(due)).toBe(lastMomentOf('2026-11-30'))
})

it('knows the make-up days of the national holiday of 2026', () => {
  const worked = [...workCalendar.on].filter((day) => day.startsWith('2026'))
  expect(worked.length).toBeGreaterThan(0)
  for (const day of worked) expect([0, 6]).toContain(new Date(`${day}T00:00:00Z`).getUTCDay())
})

it('goes over New Year by weekends only where the year is not published, and says so', () => {
  const only2026 = { ...workCalendar, years: new Set([2026]) }
  const due = limits('handling', china('2026-12-30T10:00'), only2026)
  expect(due?.act.provisional).toBe(true)
  expect(limits('handling', china('2026-12-21T10:00'), only2026)?.act.provisional).toBe(false)
})

it('lets residents speak to the end of 问诉求, and gives the secretary two working days after it', () => {
  const now = china('2026-11-20T10:00')
  const asking = limits('asking', now)
  expect(asking?.stepDueAt).toEqual(china('2026-11-27T10:00'))
  expect(shown(asking?.act.at ?? now)).toBe(lastMomentOf('2026-12-01'))
  expect(actLimit('asking', china('2026-11-27T10:00'), workCalendar)).toEqual(asking?.act)
})

it('gives what was missed two working days more, and an extension counts from what was promised', () => {
  expect(shown(escalationLimit(china('2026-11-27T18:00'), workCalendar).at)).toBe(lastMomentOf('2026-12-01'))
  const promised = limits('handling', china('2026-11-16T09:00'))?.stepDueAt ?? new Date(0)
  expect(shown(extensionLimit(promised, 10, workCalendar))).toBe(lastMomentOf('2026-12-07'))
})

it('has no limit where it is over', () => {
  for (const state of ['closed', 'cancelled'] as const) expect(limits(state, new Date())).toBeUndefined()
})

it('takes a day by its name in China, and no day that there is not', () => {
  expect(shown(endOfDay('2026-12-31') ?? new Date(0))).toBe(lastMomentOf('2026-12-31'))
  expect(dayNameOf(endOfDay('2026-12-31') ?? new Date(0))).toBe('2026-12-31')
  expect(dayNameOf(new Date('2026-12-31T16:00:00Z'))).toBe('2027-01-01')
  expect(['2026-02-30', '2026-13-01', 'x'].map(endOfDay)).toEqual([undefined, undefined, undefined])
})
