import { CONTACT_STATES, type ContactLevel, type ContactState } from '@shared/contract/butler/contact-life'
import { afterDutyMinutes, dutyMinutesBetween, dutySpellAt, isOnDuty } from '@shared/rules/butler/duty'
import { countAnswer, habitOf, noAnswers } from '@shared/rules/butler/habit'
import { type ContactClock, nextContactDue } from '@shared/rules/butler/ladder'
import {
  CONTACT_LIFE,
  CONTACT_TURNS,
  contactTransition,
  contactVerbs,
  isOnDesk,
} from '@shared/rules/butler/life'
import { pickDesk } from '@shared/rules/butler/who-answers'
import { windowStart, windowsAhead } from '@shared/rules/butler/windows'
import type { WorkCalendar } from '@shared/rules/calendar/working-days'
import * as fc from 'fast-check'

/** A moment in China. */
const at = (text: string) => new Date(`${text.replace(' ', 'T')}:00+08:00`)
const china = (date: Date) =>
  new Date(date.getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')

// The National Day of 2026 as if it were published: seven days off, and a Saturday worked for them.
const calendar: WorkCalendar = {
  years: new Set([2026]),
  off: new Set(['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07']),
  on: new Set(['2026-10-10']),
}

describe('the duty clock', () => {
  it.each([
    ['before the day', '2026-11-23 06:00', 120, '2026-11-23 10:30'],
    ['up to the last minute before lunch', '2026-11-23 10:00', 120, '2026-11-23 12:00'],
    ['over lunch', '2026-11-23 11:00', 120, '2026-11-23 15:00'],
    ['from lunch on', '2026-11-23 12:30', 120, '2026-11-23 16:00'],
    ['over the night', '2026-11-23 20:00', 240, '2026-11-24 12:00'],
    ['over a weekend, which is duty like any day', '2026-11-20 20:00', 120, '2026-11-21 10:00'],
    ['over a holiday, too', '2026-09-30 20:00', 120, '2026-10-01 10:00'],
  ])('runs %s', (_, from, minutes, to) => {
    expect(china(afterDutyMinutes(at(from), minutes))).toBe(to)
  })

  it('stands still at lunch and at night, and runs by the minute otherwise', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 * 24 * 30 }),
        fc.integer({ min: 1, max: 3000 }),
        (offset, minutes) => {
          const from = new Date(at('2026-09-20 00:00').getTime() + offset * 60_000)
          const to = afterDutyMinutes(from, minutes)
          expect(dutyMinutesBetween(from, to)).toBe(minutes)
          // The minute before it, one minute of duty is still missing.
          expect(dutyMinutesBetween(from, new Date(to.getTime() - 60_000))).toBe(minutes - 1)
        },
      ),
      { numRuns: 200 },
    )
  })

  it('says whether somebody is on duty now, and from when otherwise', () => {
    expect(
      ['08:29', '08:30', '11:59', '12:00', '13:59', '14:00', '20:29', '20:30'].map((time) =>
        isOnDuty(at(`2026-11-22 ${time}`)),
      ),
    ).toEqual([false, true, true, false, false, true, true, false])
    expect(china(dutySpellAt(at('2026-11-22 21:00')).from)).toBe('2026-11-23 08:30')
  })
})

describe('the life of a request', () => {
  it('is met from every state only by those whom the table names', () => {
    const reached = new Set<ContactState>(['open'])
    for (const { to } of CONTACT_LIFE) if (to !== 'same') reached.add(to)
    expect([...reached].sort()).toEqual([...CONTACT_STATES].sort())
    expect(contactTransition('open', 'resolve', 'office')).toBeUndefined()
    expect(contactTransition('resolved', 'confirm', 'office')).toBeUndefined()
    expect(contactTransition('open', 'escalate', 'office')).toBeUndefined()
    expect(contactVerbs('confirmed', 'resident')).toEqual([])
    expect(contactVerbs('lapsed', 'resident')).toEqual(['confirm', 'reopen', 'becomeAppeal', 'becomeWish'])
  })

  it('never leaves a request without somebody whose turn it is, or an end', () => {
    for (const state of CONTACT_STATES) {
      const { turn, limits } = CONTACT_TURNS[state]
      expect({ state, waits: isOnDesk(state) }).toEqual({ state, waits: limits.length > 0 })
      const who = turn === 'nobody' ? [] : contactVerbs(state, turn)
      expect({ state, can: who.length > 0 }).toEqual({ state, can: turn !== 'nobody' })
      expect(contactVerbs(state, 'clock').length > 0).toBe(limits.length > 0)
    }
  })
})

describe('the ladder', () => {
  const asked = (change: Partial<ContactClock> = {}): ContactClock => ({
    state: 'open',
    level: 'redButler',
    since: at('2026-09-30 11:00'),
    reminded: false,
    resolvedAt: null,
    ...change,
  })
  const due = (change: Partial<ContactClock>) => {
    const next = nextContactDue(asked(change), calendar)
    return next && [next.what, china(next.at)]
  }

  it('reminds the butler after two hours of duty, and goes to the secretary after four', () => {
    expect(due({})).toEqual(['remind', '2026-09-30 15:00'])
    expect(due({ reminded: true })).toEqual(['secretary', '2026-09-30 17:00'])
  })

  it('counts the specialist and 12345 in working days, over a holiday and a worked Saturday', () => {
    // Wednesday; Thursday to the next Wednesday is off. Thursday and Friday are the two days.
    expect(due({ state: 'acknowledged' })).toEqual(['specialist', '2026-10-10 00:00'])
    // The Saturday is worked; Monday and Tuesday make five.
    expect(due({ state: 'inProgress', level: 'serviceSpecialist' })).toEqual(['hotline', '2026-10-14 00:00'])
  })

  it('gives a secretary with whom it begins four hours for her first reply', () => {
    expect(due({ level: 'branchSecretary' })).toEqual(['remind', '2026-09-30 17:00'])
    expect(due({ level: 'branchSecretary', reminded: true })?.[0]).toBe('specialist')
    expect(due({ level: 'branchSecretary', state: 'escalated', reminded: true })?.[0]).toBe('specialist')
  })

  it('waits seven days for the resident once it is solved, and for nothing at the end', () => {
    expect(due({ state: 'resolved', resolvedAt: at('2026-10-01 09:00') })).toEqual([
      'lapse',
      '2026-10-08 09:00',
    ])
    for (const state of ['confirmed', 'lapsed', 'withdrawn'] as const) expect(due({ state })).toBeNull()
    expect(due({ level: 'hotline12345', state: 'inProgress' })).toBeNull()
  })

  it('always ends: each rung comes later than the one before, and none is left out', () => {
    const NEXT: Record<string, Partial<ContactClock>> = {
      remind: { reminded: true },
      secretary: { level: 'branchSecretary', state: 'escalated' },
      specialist: { level: 'serviceSpecialist', state: 'escalated' },
      hotline: { level: 'hotline12345' },
    }
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 * 24 * 40 }),
        fc.constantFrom<ContactLevel>('redButler', 'branchSecretary'),
        (offset, level) => {
          let clock = asked({ level, since: new Date(at('2026-09-10 00:00').getTime() + offset * 60_000) })
          const rungs: string[] = []
          let before = clock.since
          for (let next = nextContactDue(clock, calendar); next; next = nextContactDue(clock, calendar)) {
            expect(next.at.getTime()).toBeGreaterThan(before.getTime())
            rungs.push(next.what)
            before = next.at
            clock = { ...clock, ...NEXT[next.what] }
          }
          const all = ['remind', 'secretary', 'specialist', 'hotline']
          expect(rungs).toEqual(level === 'redButler' ? all : all.filter((rung) => rung !== 'secretary'))
        },
      ),
      { numRuns: 100 },
    )
  })
})

describe('visit windows', () => {
  it('lie inside the duty hours of the next seven days, and never before the butler can answer', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 * 24 * 20 }), (offset) => {
        const now = new Date(at('2026-09-20 00:00').getTime() + offset * 60_000)
        for (const window of windowsAhead(now)) {
          const start = windowStart(window)
          if (!start) throw new Error('a window without a beginning')
          const end = new Date(start.getTime() + 120 * 60_000)
          expect(dutyMinutesBetween(start, end)).toBe(120)
          expect(dutyMinutesBetween(now, start)).toBeGreaterThanOrEqual(120)
        }
      }),
      { numRuns: 60 },
    )
    expect(windowsAhead(at('2026-11-23 07:00'))).toHaveLength(27)
    expect(windowStart({ day: '2026-02-30', window: 0 })).toBeUndefined()
    expect(windowStart({ day: '2026-02-03', window: 4 })).toBeUndefined()
  })
})

describe('who answers', () => {
  const way = [
    { key: 'butler', above: 'branch' },
    { key: 'branch', above: 'community' },
    { key: 'community', above: 'county' },
    { key: 'county', above: null },
  ]
  const person = fc.option(fc.constantFrom('a', 'b', 'c', 'me'), { nil: null })

  it('is always somebody, and none of those who must not', () => {
    fc.assert(
      fc.property(
        fc.tuple(
          ...['butler', 'branch', 'community'].map(() => fc.record({ holder: person, deputy: person })),
        ),
        fc.subarray(['a', 'b', 'c', 'me']),
        (offices, except) => {
          const states = offices.map(({ holder, deputy }, n) => ({
            key: way[n]?.key ?? '',
            holderId: holder,
            deputyId: deputy,
            coveredBy: way[n]?.above ?? null,
          }))
          const { who } = pickDesk(way, (key) => states.find((one) => one.key === key), except)
          if (who.kind === 'topLevel') return
          expect(except).not.toContain(who.personId)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('is the deputy before anybody above, and the level above where both are missing', () => {
    const office = (holderId: string | null, deputyId: string | null) => (key: string) =>
      key === 'butler'
        ? { key, holderId, deputyId, coveredBy: 'branch' }
        : key === 'branch'
          ? { key, holderId: 'b', deputyId: null, coveredBy: 'community' }
          : undefined
    expect(pickDesk(way, office('a', 'd'), []).who).toMatchObject({ kind: 'holder', personId: 'a' })
    expect(pickDesk(way, office(null, 'd'), []).who).toMatchObject({ kind: 'deputy', personId: 'd' })
    expect(pickDesk(way, office(null, null), [])).toMatchObject({ key: 'butler', who: { key: 'branch' } })
    expect(pickDesk(way, office('me', null), ['me'])).toMatchObject({ key: 'branch', who: { personId: 'b' } })
    expect(pickDesk(way, () => undefined, []).who).toEqual({ kind: 'topLevel', key: 'county' })
  })
})

describe('how long an answer usually takes', () => {
  it('says nothing from few answers, and within which time half of them came from enough', () => {
    const habitAfter = (...minutes: number[]) => minutes.reduce(countAnswer, noAnswers)
    expect(habitOf(habitAfter(1, 2, 3, 4))).toBeNull()
    expect(habitOf(habitAfter(30, 29, 1, 200, 9000))).toBe('halfHour')
    expect(habitOf(habitAfter(31, 60, 61, 300, 20))).toBe('hour')
    expect(habitOf(habitAfter(241, 500, 900, 300, 20))).toBe('longer')
  })
})
