import { CONTACT_STATES, type ContactState } from '@shared/contract/butler/contact-life'
import { VISIT_STATES } from '@shared/contract/butler/visit'
import { dutyMinutesBetween, dutySpellAt } from '@shared/rules/butler/duty'
import { countAnswer, habitOf, noAnswers } from '@shared/rules/butler/habit'
import { type ContactClock, nextContactDue } from '@shared/rules/butler/ladder'
import {
  CONTACT_TURNS,
  type ContactMover,
  contactTransition,
  contactVerbs,
  isOnDesk,
  isUnanswered,
  visitMoves,
  visitTransition,
} from '@shared/rules/butler/life'
import { mayGrow } from '@shared/rules/butler/may-grow'
import { pickDesk } from '@shared/rules/butler/who-answers'
import { isAhead, windowId, windowStart, windowsAhead } from '@shared/rules/butler/windows'

const at = (text: string) => new Date(`${text.replace(' ', 'T')}:00+08:00`)

/** What somebody may do with a request in a state, and where each leads. */
const may = (who: ContactMover, state: ContactState) =>
  Object.fromEntries(contactVerbs(state, who).map((verb) => [verb, contactTransition(state, verb, who)?.to]))
const asks = (who: ContactMover, state: ContactState) =>
  contactVerbs(state, who).filter((verb) => contactTransition(state, verb, who)?.guard !== undefined)

describe('what each may do with a request', () => {
  const grow = { becomeAppeal: 'confirmed', becomeWish: 'confirmed' }
  const unanswered = ['open', 'reopened', 'escalated'] as const

  it('whoever answers for it: to answer, to begin, and to say what was done', () => {
    for (const state of unanswered)
      expect(may('office', state)).toEqual({ acknowledge: 'acknowledged', begin: 'inProgress' })
    expect(may('office', 'acknowledged')).toEqual({ begin: 'inProgress', resolve: 'resolved' })
    expect(may('office', 'inProgress')).toEqual({ resolve: 'resolved' })
    for (const state of ['resolved', 'lapsed', 'confirmed', 'withdrawn'] as const)
      expect(may('office', state)).toEqual({})
    expect(asks('office', 'acknowledged')).toEqual(['resolve'])
    expect(contactTransition('inProgress', 'resolve', 'office')?.guard).toBe('said')
  })

  it('the resident: to take it back, to say that it is done or is not, to make more of it', () => {
    for (const state of [...unanswered, 'acknowledged', 'inProgress'] as const)
      expect(may('resident', state)).toEqual({ withdraw: 'withdrawn', ...grow })
    for (const state of ['resolved', 'lapsed'] as const) {
      expect(may('resident', state)).toEqual({ confirm: 'confirmed', reopen: 'reopened', ...grow })
      expect(contactTransition(state, 'reopen', 'resident')?.guard).toBe('said')
      expect(asks('resident', state)).toEqual(['reopen'])
    }
    for (const state of ['confirmed', 'withdrawn'] as const) expect(may('resident', state)).toEqual({})
  })

  it('the clock: to take it up, to offer 12345, and to let it rest where nobody says anything', () => {
    for (const state of [...unanswered, 'acknowledged', 'inProgress'] as const) {
      expect(may('clock', state)).toEqual({ escalate: 'escalated', offerHotline: 'same' })
      expect(asks('clock', state)).toEqual(['escalate', 'offerHotline'])
    }
    expect(may('clock', 'resolved')).toEqual({ lapse: 'lapsed' })
    for (const verb of ['lapse'] as const)
      expect(contactTransition('resolved', verb, 'clock')?.guard).toBe('late')
    expect(contactTransition('open', 'escalate', 'clock')?.guard).toBe('late')
  })

  it('and whose turn it is follows from it', () => {
    const turns = Object.fromEntries(CONTACT_STATES.map((state) => [state, CONTACT_TURNS[state].turn]))
    expect(turns).toEqual({
      open: 'office',
      reopened: 'office',
      escalated: 'office',
      acknowledged: 'office',
      inProgress: 'office',
      resolved: 'resident',
      lapsed: 'nobody',
      confirmed: 'nobody',
      withdrawn: 'nobody',
    })
    expect(CONTACT_STATES.filter(isUnanswered).sort()).toEqual([...unanswered].sort())
    expect(CONTACT_STATES.filter((state) => !isOnDesk(state)).sort()).toEqual([
      'confirmed',
      'lapsed',
      'withdrawn',
    ])
  })

  it('a complaint becomes nothing else, nor what somebody saw elsewhere', () => {
    expect((['message', 'callback', 'visit', 'complaint', 'sighting'] as const).filter(mayGrow)).toEqual([
      'message',
      'callback',
      'visit',
    ])
  })
})

describe('what each may do with a visit', () => {
  it('is accepted once, and called off by either until it is over', () => {
    expect(VISIT_STATES.map((state) => visitMoves(state, 'office'))).toEqual([
      ['accept', 'decline'],
      ['decline'],
      [],
      [],
    ])
    expect(VISIT_STATES.map((state) => visitMoves(state, 'resident'))).toEqual([
      ['cancel'],
      ['cancel'],
      [],
      [],
    ])
    expect(visitTransition('asked', 'accept', 'office')?.to).toBe('accepted')
    expect(visitTransition('accepted', 'decline', 'office')?.to).toBe('declined')
    expect(visitTransition('accepted', 'cancel', 'resident')?.to).toBe('cancelled')
    expect(visitTransition('asked', 'cancel', 'office')).toBeUndefined()
    expect(visitTransition('accepted', 'accept', 'office')).toBeUndefined()
  })
})

describe('the clock of a request', () => {
  const calendar = { years: new Set([2026]), off: new Set<string>(), on: new Set<string>() }
  const since = at('2026-11-23 09:00')
  const next = (change: Partial<ContactClock>) =>
    nextContactDue(
      { state: 'open', level: 'redButler', since, reminded: false, resolvedAt: null, ...change },
      calendar,
    )

  it('says of a day whose year is not published that it is provisional', () => {
    expect(next({ reminded: true })).toEqual({
      what: 'secretary',
      at: at('2026-11-23 15:00'),
      provisional: false,
    })
    expect(next({})?.provisional).toBe(false)
    const late = at('2026-12-31 09:00')
    expect(next({ state: 'inProgress', since: late })).toMatchObject({
      what: 'specialist',
      provisional: true,
    })
    expect(next({ state: 'resolved', since: late })).toEqual({
      what: 'lapse',
      at: at('2027-01-07 09:00'),
      provisional: false,
    })
  })

  it('runs for a request that came back as for a new one', () => {
    expect(next({ state: 'reopened' })?.what).toBe('remind')
    for (const state of ['escalated', 'acknowledged'] as const)
      expect(next({ state })?.what).toBe('specialist')
    for (const state of ['reopened', 'escalated', 'acknowledged', 'inProgress'] as const) {
      expect(next({ state, level: 'serviceSpecialist' })?.what).toBe('hotline')
      expect(next({ state, level: 'hotline12345' })).toBeNull()
    }
  })

  it('counts nothing backwards, at lunch or at night', () => {
    expect(dutyMinutesBetween(at('2026-11-23 10:00'), at('2026-11-23 09:00'))).toBe(0)
    expect(dutyMinutesBetween(at('2026-11-23 12:00'), at('2026-11-23 14:00'))).toBe(0)
    expect(dutyMinutesBetween(at('2026-11-23 20:30'), at('2026-11-24 08:30'))).toBe(0)
    expect(dutyMinutesBetween(at('2026-11-23 07:00'), at('2026-11-23 08:00'))).toBe(0)
    expect(dutyMinutesBetween(at('2026-11-23 00:00'), at('2026-11-24 00:00'))).toBe(600)
    expect(dutySpellAt(at('2026-11-23 12:00'))).toEqual({
      from: at('2026-11-23 14:00'),
      to: at('2026-11-23 20:30'),
    })
  })
})

describe('the windows of a visit', () => {
  it('begin at 8:30, 14:00, 16:00 and 18:30', () => {
    const starts = [0, 1, 2, 3].map((window) => windowStart({ day: '2026-11-24', window }))
    expect(starts).toEqual(['08:30', '14:00', '16:00', '18:30'].map((time) => at(`2026-11-24 ${time}`)))
    expect(windowStart({ day: 'tomorrow', window: 0 })).toBeUndefined()
    expect(windowStart({ day: '2026-11-31', window: 0 })).toBeUndefined()
  })

  it('are those of seven days that leave two duty hours to answer, to the minute', () => {
    const first = (now: string) => windowsAhead(at(now))[0]
    expect(first('2026-11-23 12:00')).toEqual({ day: '2026-11-23', window: 2 })
    expect(first('2026-11-23 14:01')).toEqual({ day: '2026-11-23', window: 3 })
    expect(first('2026-11-23 16:31')).toEqual({ day: '2026-11-24', window: 0 })
    expect(first('2026-11-23 18:31')).toEqual({ day: '2026-11-24', window: 1 })
    expect(windowsAhead(at('2026-11-23 06:00')).at(-1)).toEqual({ day: '2026-11-29', window: 3 })
  })

  it('are asked for one by one, each under a name of its own', () => {
    const now = at('2026-11-23 12:00')
    expect(isAhead({ day: '2026-11-23', window: 2 }, now)).toBe(true)
    expect(isAhead({ day: '2026-11-23', window: 1 }, now)).toBe(false)
    expect(isAhead({ day: '2026-11-30', window: 0 }, now)).toBe(false)
    expect(isAhead({ day: '2026-11-24', window: 0 }, now)).toBe(true)
    expect(windowId('post1', { day: '2026-11-24', window: 0 })).toBe('post1_2026-11-24_0')
  })
})

describe('how soon answers come', () => {
  const habitAfter = (...minutes: number[]) => habitOf(minutes.reduce(countAnswer, noAnswers))

  it('is said from five on, by the half of them that came first', () => {
    expect(habitAfter(1, 1, 1, 1)).toBeNull()
    expect(habitAfter(30, 30, 30, 31, 31)).toBe('halfHour')
    expect(habitAfter(30, 30, 60, 241, 241)).toBe('hour')
    expect(habitAfter(120, 120, 120, 241, 241)).toBe('twoHours')
    expect(habitAfter(120.1, 240, 240, 241, 241)).toBe('fourHours')
    expect(habitAfter(1, 1, 240.1, 241, 9000)).toBe('longer')
    // Exactly half of six is enough.
    expect(habitAfter(1, 1, 1, 300, 300, 300)).toBe('halfHour')
  })

  it('is counted one answer at a time', () => {
    expect(noAnswers).toEqual([0, 0, 0, 0, 0])
    expect(countAnswer([1, 0, 2, 0, 0], 45)).toEqual([1, 1, 2, 0, 0])
    expect(countAnswer([], 500)).toEqual([0, 0, 0, 0, 1])
  })
})

describe('the desk that answers', () => {
  it('is never that of whom it is about, while there is another', () => {
    const post = (key: string, holderId: string | null, deputyId: string | null, coveredBy: string | null) =>
      [key, { key, holderId, deputyId, coveredBy }] as const
    const posts = new Map([post('butler', 'ma', null, 'branch'), post('branch', 'li', null, null)])
    const way = [
      { key: 'butler', above: 'branch' },
      { key: 'branch', above: null },
    ]
    const picked = (...except: string[]) => pickDesk(way, (key) => posts.get(key), except)
    expect(picked()).toEqual({ key: 'butler', who: { kind: 'holder', key: 'butler', personId: 'ma' } })
    expect(picked('ma')).toEqual({ key: 'branch', who: { kind: 'holder', key: 'branch', personId: 'li' } })
    // Nobody is left: the last desk is taken as it is, rather than none.
    expect(picked('ma', 'li')).toEqual({
      key: 'branch',
      who: { kind: 'holder', key: 'branch', personId: 'li' },
    })
    expect(() => pickDesk([], () => undefined, [])).toThrow('a way up without a desk')
  })
})
