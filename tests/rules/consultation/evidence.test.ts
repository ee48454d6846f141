import type { Evidence } from '@shared/contract/process'
import { BUCKETS, bucketOf } from '@shared/rules/consultation/bucket'
import { cardOrder } from '@shared/rules/consultation/card-order'
import { allRatings, NO_FACTS, type ProcessFacts } from '@shared/rules/consultation/facts'
import { dissatisfied, GUARDS, type GuardInput, missingOf } from '@shared/rules/consultation/guards'
import { limitsOf } from '@shared/rules/consultation/limits'

import { workCalendar } from '../../../cloudfunctions/desk/work-calendar'

const DAY = 86_400_000
const NOW = new Date('2026-11-23T02:00:00Z')
const moment = (by: number) => new Date(NOW.getTime() + by)
const holds = (guard: Evidence, facts: Partial<ProcessFacts>, input: Partial<GuardInput> = {}) =>
  GUARDS[guard]({ facts: { ...NO_FACTS, ...facts }, now: NOW, unanswered: 0, stepDueAt: null, ...input })

const SESSION = {
  id: 's',
  mode: 'onsite',
  startsAt: moment(3 * DAY),
  noticeAt: NOW,
  hostKey: null,
  quorum: 'met',
  adjournments: 0,
  ended: true,
} as const
const MINUTES = { id: 'm', sealed: true, signatures: ['host', 'recorder', 'resident'] } as const
const STATUTORY = { item: 5, ownerId: 'branchSecretary_cp1', askAt: NOW, answered: false }

describe('the evidence', () => {
  it('is all missing of a matter that has just begun, but what nobody has put in its way', () => {
    const missing = missingOf(Object.keys(GUARDS) as Evidence[], {
      facts: NO_FACTS,
      now: NOW,
      unanswered: 0,
      stepDueAt: null,
    })
    const there = (Object.keys(GUARDS) as Evidence[]).filter((one) => !missing.includes(one))
    expect(there.sort()).toEqual(
      [
        'advisoryOnly',
        'firstTime',
        'notExtended',
        'notReported',
        'pollClosed',
        'satisfied',
        'statementsAnswered',
      ].sort(),
    )
  })

  it.each<[Evidence, Partial<ProcessFacts>, Partial<ProcessFacts>]>([
    ['factNote', { factNotes: 1 }, { factNotes: 0 }],
    ['partiesListed', { partiesListed: true }, { partiesListed: false }],
    ['partiesNotified', { partiesNotified: true }, { partiesNotified: false }],
    ['rulesAccepted', { rulesVersion: '1' }, { rulesVersion: null }],
    ['sessionHeld', { session: SESSION }, { session: { ...SESSION, quorum: 'notMet' } }],
    ['sessionHeld', { session: SESSION }, { session: { ...SESSION, ended: false } }],
    ['noticeGiven', { session: { ...SESSION, ended: false } }, { session: SESSION }],
    [
      'pollClosed',
      { poll: { id: 'p', closesAt: NOW, closed: true } },
      { poll: { id: 'p', closesAt: NOW, closed: false } },
    ],
    ['agreed', { outcome: 'consensus' }, { outcome: 'noConsensus' }],
    ['agreed', { outcome: 'majorityView' }, { outcome: 'transferredStatutory' }],
    ['advisoryOnly', { outcome: 'majorityView' }, { outcome: 'transferredStatutory' }],
    [
      'statutoryPrepared',
      { outcome: 'transferredStatutory', statutory: STATUTORY },
      { statutory: STATUTORY },
    ],
    ['assemblyAnswered', { statutory: { ...STATUTORY, answered: true } }, { statutory: null }],
    ['noConsensus', { outcome: 'noConsensus', minutes: MINUTES }, { outcome: 'consensus', minutes: MINUTES }],
    [
      'noConsensus',
      { session: { ...SESSION, quorum: 'notMet', adjournments: 1 } },
      { session: { ...SESSION, quorum: 'met', adjournments: 1 } },
    ],
    [
      'noConsensus',
      { session: { ...SESSION, quorum: 'notMet', adjournments: 2 } },
      { session: { ...SESSION, quorum: 'notMet', adjournments: 2, ended: false } },
    ],
    [
      'tasksDone',
      { work: { tasks: 1, open: 0, beforeAfter: false } },
      { work: { tasks: 2, open: 1, beforeAfter: true } },
    ],
    [
      'tasksDone',
      { work: { tasks: 3, open: 0, beforeAfter: false } },
      { work: { tasks: 0, open: 0, beforeAfter: true } },
    ],
    [
      'beforeAfter',
      { work: { tasks: 1, open: 1, beforeAfter: true } },
      { work: { tasks: 1, open: 0, beforeAfter: false } },
    ],
    [
      'residentAnswered',
      { keys: { resident: true, butler: false } },
      { keys: { resident: false, butler: true } },
    ],
    [
      'butlerConfirmed',
      { keys: { resident: false, butler: true } },
      { keys: { resident: true, butler: false } },
    ],
    ['notExtended', { extensions: 0 }, { extensions: 1 }],
    ['notReported', { reported: false }, { reported: true }],
    ['firstTime', { reopened: 0 }, { reopened: 1 }],
    ['secondTime', { reopened: 1 }, { reopened: 0 }],
    [
      'dissatisfied',
      { ratings: { count: 3, sum: 8, dissatisfied: 0 } },
      { ratings: { count: 3, sum: 9, dissatisfied: 0 } },
    ],
    [
      'satisfied',
      { ratings: { count: 3, sum: 9, dissatisfied: 1 } },
      { ratings: { count: 3, sum: 9, dissatisfied: 2 } },
    ],
  ])('%s', (guard, enough, tooLittle) => {
    expect([holds(guard, enough), holds(guard, tooLittle)]).toEqual([true, false])
  })

  it('minutes count when they are sealed and all three have signed', () => {
    expect(holds('minutesSigned', { minutes: MINUTES })).toBe(true)
    expect(holds('minutesSigned', { minutes: { ...MINUTES, signatures: ['host', 'recorder'] } })).toBe(false)
  })

  it('nobody waits for an answer, and the days of 问诉求 are over', () => {
    expect(holds('statementsAnswered', {}, { unanswered: 1 })).toBe(false)
    expect(holds('askingOver', {}, { stepDueAt: moment(-1) })).toBe(true)
    expect(holds('askingOver', {})).toBe(false)
  })

  it('three ratings are in, or their days are over', () => {
    const ratings = (count: number) => ({ ratings: { count, sum: 15, dissatisfied: 0 } })
    expect([2, 3].map((count) => holds('ratingsIn', ratings(count)))).toEqual([false, true])
    expect(holds('ratingsIn', ratings(0), { stepDueAt: NOW })).toBe(true)
    expect(holds('ratingsIn', ratings(0), { stepDueAt: moment(1) })).toBe(false)
  })

  it('two ratings say nothing yet, however bad they are', () => {
    expect(dissatisfied({ ...NO_FACTS, ratings: { count: 2, sum: 2, dissatisfied: 2 } })).toBe(false)
  })

  it('what was given before it came back counts with the rest in the report, not in the guards', () => {
    const bad = { count: 3, sum: 4, dissatisfied: 3 }
    const good = { count: 4, sum: 19, dissatisfied: 0 }
    expect(allRatings({ ratings: good, earlierRatings: bad })).toEqual({ count: 7, sum: 23, dissatisfied: 3 })
    expect(dissatisfied({ ...NO_FACTS, ratings: good, earlierRatings: bad })).toBe(false)
  })

  it('begins with nothing at all: no count above none, nothing done, nobody asked', () => {
    const leaves = (value: unknown): unknown[] =>
      typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value]
    expect(new Set(leaves(NO_FACTS))).toEqual(new Set([0, false, null]))
    expect(allRatings(NO_FACTS)).toEqual({ count: 0, sum: 0, dissatisfied: 0 })
    expect(Object.keys({ ...NO_FACTS.legal, ...NO_FACTS.keys })).toEqual([
      'none',
      'statutory',
      'forbidden',
      'resident',
      'butler',
    ])
  })
})

describe('how long a state may last', () => {
  const input = { now: NOW, askingDays: 5, until: null, sessionAt: null, askAt: null }
  const due = (...[state, change]: [Parameters<typeof limitsOf>[0], object?]) =>
    limitsOf(state, { ...input, ...change }, workCalendar)?.stepDueAt

  it('seven days of 提方案, of 议事项 from its session on, and of 评效果', () => {
    expect(due('asking')).toEqual(moment(5 * DAY))
    expect(due('proposing')).toEqual(moment(7 * DAY))
    expect(due('deliberating')).toEqual(moment(7 * DAY))
    expect(due('deliberating', { sessionAt: moment(3 * DAY) })).toEqual(moment(10 * DAY))
    expect(limitsOf('proposing', { ...input, until: moment(DAY) }, workCalendar)?.stepDueAt).toEqual(
      moment(7 * DAY),
    )
    expect(due('deliberating', { sessionAt: moment(-DAY) })).toEqual(moment(7 * DAY))
    expect(due('evaluating')).toEqual(moment(7 * DAY))
  })

  it('elsewhere until the day that was said, else until the assembly is asked, else sixty days', () => {
    for (const state of ['suspended', 'handedOff', 'transferredStatutory'] as const) {
      expect(due(state, { until: moment(DAY), askAt: moment(2 * DAY) })).toEqual(moment(DAY))
      expect(due(state, { askAt: moment(2 * DAY) })).toEqual(moment(2 * DAY))
      expect(due(state)).toEqual(moment(60 * DAY))
    }
  })

  it('after 评效果 the community secretary has three working days to close', () => {
    const limits = limitsOf('evaluating', input, workCalendar)
    // Monday the 30th, and Tuesday, Wednesday, Thursday after it.
    expect(limits?.act).toEqual({ at: new Date('2026-12-03T15:59:59.999Z'), provisional: false })
    expect(limitsOf('proposing', input, workCalendar)?.act).toEqual({
      at: moment(7 * DAY),
      provisional: false,
    })
  })
})

describe('the order of what neighbours said', () => {
  const said = [0, 3, 50, 400].map((answered, at) => ({ id: `s${at}`, answered }))

  it('holds everything once, and is the same for the same reader', () => {
    const order = cardOrder(said, 'reader')
    expect([...order].sort((a, b) => a.answered - b.answered)).toEqual(said)
    expect(cardOrder([...said].reverse(), 'reader')).toEqual(order)
  })

  it('brings most readers first what few have answered, and some of them something else', () => {
    const readers = Array.from({ length: 200 }, (_, at) => cardOrder(said, `reader${at}`)[0]?.id)
    const first = (id: string) => readers.filter((one) => one === id).length
    expect(first('s0')).toBeGreaterThan(150)
    expect(first('s1')).toBeGreaterThan(first('s2'))
    expect(first('s1')).toBeGreaterThan(0)
  })

  it('is kept beside others in one of sixty-four buckets, all of them used', () => {
    const buckets = new Set(Array.from({ length: 2000 }, (_, at) => bucketOf(`person${at}`)))
    expect(buckets.size).toBe(BUCKETS)
    expect([Math.min(...buckets), Math.max(...buckets)]).toEqual([0, 63])
  })
})
