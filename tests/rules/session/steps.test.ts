import { CONSULTATION_STATES } from '@shared/contract/consultation'
import type { PostKind } from '@shared/contract/ladder'
import { SESSION_MODES, type SessionMode } from '@shared/contract/process'
import { SESSION_STATES, type SessionState } from '@shared/contract/session/state'
import { NO_FACTS, type SessionFacts as SittingFacts } from '@shared/rules/consultation/facts'
import { daysAllowed, decideConvene, earliestStart, NO_HISTORY } from '@shared/rules/session/convene'
import { groupOf } from '@shared/rules/session/group-of'
import { decideSession, nextLook, type SessionFacts } from '@shared/rules/session/guards'
import { isOver, type SessionMover, type SessionVerb, sessionVerbs } from '@shared/rules/session/life'
import { lookedAtFirst } from '@shared/rules/session/looked-at-first'
import { isPass, passOf, passStep, stepsTaken } from '@shared/rules/session/pass'
import { quorumOf } from '@shared/rules/session/quorum'
import { decideTurn, turnAfter, turnSecondsLeft } from '@shared/rules/session/turns'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const START = Date.UTC(2026, 10, 27, 11)
const MEETINGS: readonly SessionMode[] = ['onsite', 'roundtable']

const facts = (change: Partial<SessionFacts>): SessionFacts => ({
  state: 'announced',
  mode: 'onsite',
  now: START,
  startsAt: START,
  endsAt: null,
  noticeAt: START - 3 * DAY,
  deliberating: true,
  quorum: true,
  shortBefore: false,
  adjournments: 0,
  extended: false,
  ...change,
})
const leadsTo = (verb: SessionVerb, who: SessionMover, change: Partial<SessionFacts>) => {
  const decision = decideSession(verb, who, facts(change))
  return decision.kind === 'refuse' ? `no: ${decision.missing}` : decision.transition.to
}

describe('the buttons of the host', () => {
  const buttons = (mode: SessionMode) =>
    SESSION_STATES.map((state) => [state, ...sessionVerbs(state, 'host', mode)]).filter(
      ({ length }) => length > 1,
    )

  it.each(MEETINGS)('%s: call off, open the doors, begin, adjourn, give up, end', (mode) => {
    expect(buttons(mode)).toEqual([
      ['preparing', 'callOff'],
      ['announced', 'callOff', 'gather'],
      ['gathering', 'begin', 'adjourn', 'giveUp'],
      ['inSession', 'adjourn', 'end'],
    ])
  })

  it('online: call off and open, and it ends by itself', () => {
    expect(buttons('online')).toEqual([
      ['preparing', 'callOff'],
      ['announced', 'callOff', 'open'],
    ])
  })
})

describe('what goes by itself', () => {
  const tries = (who: SessionMover, mode: SessionMode) =>
    SESSION_STATES.map((state) => [state, ...sessionVerbs(state, who, mode)]).filter(
      ({ length }) => length > 1,
    )

  it.each(
    SESSION_MODES,
  )('%s: the words are checked before it is announced, and refused or let out', (mode) => {
    expect(tries('machine', mode)).toEqual([['preparing', 'announce', 'refuse']])
    expect(leadsTo('announce', 'machine', { state: 'preparing', mode })).toBe('announced')
    expect(leadsTo('refuse', 'machine', { state: 'preparing', mode })).toBe('cancelled')
    for (const state of ['preparing', 'announced'] as const)
      expect(leadsTo('callOff', 'host', { state, mode })).toBe('cancelled')
    expect(leadsTo('lapse', 'clock', { mode, now: START + DAY })).toBe('cancelled')
  })

  it.each(MEETINGS)('%s: the clock ends what nobody ended', (mode) => {
    expect(tries('clock', mode)).toEqual([
      ['announced', 'lapse'],
      ['gathering', 'adjourn', 'giveUp', 'lapse'],
      ['inSession', 'end'],
    ])
    const halfADay = START + DAY / 2
    const few = { mode, state: 'gathering', quorum: false } as const
    expect(leadsTo('adjourn', 'clock', { ...few, now: halfADay })).toBe('adjourned')
    expect(leadsTo('adjourn', 'clock', { ...few, now: halfADay - 1 })).toBe('no: stale')
    expect(leadsTo('adjourn', 'clock', { ...few, now: halfADay, quorum: true })).toBe('no: noQuorum')
    expect(leadsTo('adjourn', 'clock', { ...few, now: halfADay, shortBefore: true })).toBe('no: mayAdjourn')
    expect(leadsTo('giveUp', 'clock', { ...few, now: halfADay, shortBefore: true })).toBe('failed')
    expect(leadsTo('giveUp', 'clock', { ...few, now: halfADay })).toBe('no: mayNotAdjourn')
    expect(leadsTo('giveUp', 'clock', { ...few, now: halfADay - 1, shortBefore: true })).toBe('no: stale')
    expect(leadsTo('giveUp', 'clock', { ...few, now: halfADay, shortBefore: true, quorum: true })).toBe(
      'no: noQuorum',
    )
    expect(leadsTo('lapse', 'clock', { mode, state: 'gathering', now: START + DAY })).toBe('cancelled')
    expect(leadsTo('lapse', 'clock', { mode, state: 'gathering', now: START + DAY - 1 })).toBe('no: late')
    expect(leadsTo('lapse', 'clock', { ...few, now: START + DAY })).toBe('no: quorum')
    expect(leadsTo('end', 'clock', { mode, state: 'inSession', now: halfADay })).toBe('ended')
    expect(leadsTo('end', 'clock', { mode, state: 'inSession', now: halfADay - 1 })).toBe('no: stale')
  })

  it('online: the clock opens it at its time, extends it once and ends it', () => {
    expect(tries('clock', 'online')).toEqual([
      ['announced', 'lapse', 'open'],
      ['inSession', 'end', 'extend', 'giveUp'],
    ])
    const online = { mode: 'online' } as const
    for (const who of ['host', 'clock'] as const) {
      expect(leadsTo('open', who, online)).toBe('inSession')
      expect(leadsTo('open', who, { ...online, now: START - 1 })).toBe('no: timeCome')
      expect(leadsTo('open', who, { ...online, deliberating: false })).toBe('no: deliberating')
      expect(leadsTo('open', who, { ...online, noticeAt: null })).toBe('no: noticed')
    }
    const over = { ...online, state: 'inSession', endsAt: START } as const
    expect(leadsTo('end', 'clock', { ...over, quorum: false })).toBe('no: quorum')
    expect(leadsTo('end', 'clock', { ...over, endsAt: null })).toBe('no: over')
    expect(leadsTo('extend', 'clock', { ...over, quorum: false, extended: true })).toBe('no: notExtended')
    expect(leadsTo('extend', 'clock', over)).toBe('no: noQuorum')
    expect(leadsTo('extend', 'clock', { ...over, quorum: false, now: START - 1 })).toBe('no: over')
    expect(leadsTo('giveUp', 'clock', { ...over, extended: true })).toBe('no: noQuorum')
    expect(leadsTo('giveUp', 'clock', { ...over, quorum: false, extended: true, now: START - 1 })).toBe(
      'no: over',
    )
  })
})

describe('the host of a meeting', () => {
  it('begins in the step of 议事项 only, ends at will, and neither adjourns nor gives up a full one', () => {
    expect(leadsTo('begin', 'host', { state: 'gathering', deliberating: false })).toBe('no: deliberating')
    expect(leadsTo('end', 'host', { state: 'inSession', quorum: false })).toBe('ended')
    const again = { state: 'gathering', shortBefore: true } as const
    expect(leadsTo('adjourn', 'host', { state: 'gathering' })).toBe('no: noQuorum')
    expect(leadsTo('giveUp', 'host', again)).toBe('no: noQuorum')
  })

  it('adjourns no meeting a third time, whatever the first two were for', () => {
    const few = (adjournments: number) => ({ state: 'gathering', quorum: false, adjournments }) as const
    expect([0, 1, 2].map((n) => leadsTo('adjourn', 'host', few(n)))).toEqual([
      'adjourned',
      'adjourned',
      'no: mayAdjourn',
    ])
    expect([1, 2].map((n) => leadsTo('giveUp', 'host', few(n)))).toEqual(['no: mayNotAdjourn', 'failed'])
  })
})

describe('when the clock looks again', () => {
  const looks = (change: Partial<SessionFacts> & { readonly settled?: boolean }) =>
    nextLook({ ...facts(change), settled: change.settled ?? false })

  it('at the opening of an online session, and a day after the time of any that nobody opened', () => {
    expect(looks({ mode: 'online', now: START - 1 })).toBe(START)
    expect(looks({ mode: 'online', now: START })).toBe(START + DAY)
    expect(looks({ now: START - 1 })).toBe(START + DAY)
  })

  it('half a day after people began to gather, then a day after', () => {
    expect(looks({ state: 'gathering', now: START + DAY / 2 - 1 })).toBe(START + DAY / 2)
    expect(looks({ state: 'gathering', now: START + DAY / 2 })).toBe(START + DAY)
  })

  it('half a day into a meeting, at the end of an online session', () => {
    expect(looks({ state: 'inSession', endsAt: START + 5 * DAY })).toBe(START + DAY / 2)
    expect(looks({ state: 'inSession', mode: 'online', endsAt: START + 5 * DAY })).toBe(START + 5 * DAY)
  })

  it('a minute after the end, once, and never again', () => {
    for (const state of ['ended', 'adjourned'] as const) {
      expect(looks({ state, endsAt: START + 7 })).toBe(START + 7 + MINUTE)
      expect(looks({ state, now: START + 9 })).toBe(START + 9 + MINUTE)
      expect(looks({ state, endsAt: START, settled: true })).toBeNull()
    }
    for (const state of ['preparing', 'failed', 'cancelled'] as const) expect(looks({ state })).toBeNull()
  })
})

describe('a session after another', () => {
  const previous = { state: 'adjourned', mode: 'onsite', history: NO_HISTORY, short: false } as const
  const history = (change: object, mode: SessionMode = 'onsite') => {
    const decision = decideConvene({ ...previous, ...change }, mode)
    return decision.kind === 'refuse' ? decision.code : decision.history
  }

  it('counts what was continued on another day, and remembers for good that too few came', () => {
    expect(history({})).toEqual({ adjournments: 1, shortBefore: false, onlyOnline: false })
    expect(history({ history: { adjournments: 1, shortBefore: true, onlyOnline: false } })).toEqual({
      adjournments: 2,
      shortBefore: true,
      onlyOnline: false,
    })
    expect(history({ state: 'failed', short: true }, 'online')).toEqual({
      adjournments: 0,
      shortBefore: true,
      onlyOnline: true,
    })
  })

  it('is held online for good once too few came twice', () => {
    const onlyOnline = { ...NO_HISTORY, onlyOnline: true }
    expect(history({ state: 'cancelled', history: onlyOnline })).toBe('SESSION_ONLY_ONLINE')
    expect(history({ state: 'cancelled', mode: 'online', history: onlyOnline }, 'online')).toEqual(onlyOnline)
    expect(history({ history: onlyOnline }, 'online')).toMatchObject({ onlyOnline: true })
    expect(history({ state: 'failed' }, 'roundtable')).toBe('SESSION_ONLY_ONLINE')
  })

  it('is refused while one is open, and after one that was held to its end', () => {
    expect(history({ state: 'announced' })).toBe('SESSION_OPEN')
    expect(history({ state: 'ended' })).toBe('SESSION_HELD')
    expect(history({ state: 'failed', mode: 'online' }, 'online')).toBe('SESSION_NO_MORE')
    // One that was called off leaves no trace, however few would have come.
    expect(history({ state: 'cancelled', short: true })).toEqual(NO_HISTORY)
  })

  it('begins three days from now at the earliest, and has no days but online', () => {
    expect(earliestStart(START)).toBe(START + 3 * DAY)
    expect([4, 5, 6].map((days) => daysAllowed('online', days))).toEqual([true, true, true])
    expect(daysAllowed('roundtable', undefined)).toBe(true)
  })

  it('is over in four states', () => {
    const over: readonly SessionState[] = ['adjourned', 'ended', 'failed', 'cancelled']
    expect(SESSION_STATES.filter(isOver)).toEqual(SESSION_STATES.filter((state) => over.includes(state)))
  })
})

describe('the five groups', () => {
  it('are told by the post, everybody else is a resident', () => {
    const group = (post: PostKind, mode: SessionMode) => {
      const comer = groupOf({ mode, posts: [post], invitedAs: null, rung: 'verifiedResident' })
      return comer.kind === 'comes' ? comer.group : comer.code
    }
    const groups = [
      ['residentDelegate', 'residentDelegate'],
      ['serviceSpecialist', 'serviceSpecialist'],
      ['redButler', 'redButler'],
      ['propertyManager', 'propertyCompany'],
      ['delegateOrCommissioner', 'delegateOrCommissioner'],
      ['communitySecretary', 'resident'],
    ] as const
    for (const [post, as] of groups)
      for (const mode of ['onsite', 'online'] as const) expect(group(post, mode)).toBe(as)
  })

  it('refuse with a reason whoever does not belong to one', () => {
    const nobody = { posts: [], invitedAs: null, rung: 'visitor' } as const
    expect(groupOf({ mode: 'online', ...nobody })).toEqual({ kind: 'refuse', code: 'RUNG_DECLARED_REQUIRED' })
    expect(groupOf({ mode: 'roundtable', ...nobody })).toEqual({ kind: 'refuse', code: 'NOT_INVITED' })
    expect(groupOf({ mode: 'onsite', ...nobody })).toEqual({ kind: 'refuse', code: 'RUNG_DECLARED_REQUIRED' })
  })

  it('are what somebody was invited as, before her post', () => {
    const invited = { posts: ['redButler'], invitedAs: 'residentDelegate', rung: 'declared' } as const
    for (const mode of MEETINGS)
      expect(groupOf({ mode, ...invited })).toEqual({ kind: 'comes', group: 'residentDelegate' })
    expect(groupOf({ mode: 'online', ...invited, rung: 'verifiedResident' })).toEqual({
      kind: 'comes',
      group: 'redButler',
    })
  })
})

describe('what a quorum lacks', () => {
  const resident = { group: 'resident', verified: true, affected: false, householdId: 'h1' } as const

  it('is said as have of need, for what the form asks', () => {
    const needs = (mode: SessionMode, affectedStairwells: boolean) =>
      quorumOf({ mode, affectedStairwells, present: [resident] }).needs
    expect(needs('onsite', true)).toEqual([
      { what: 'residents', have: 1, need: 3 },
      { what: 'affectedResidents', have: 0, need: 2 },
    ])
    expect(needs('onsite', false)).toEqual([{ what: 'residents', have: 1, need: 3 }])
    expect(needs('roundtable', true)).toEqual([
      { what: 'groups', have: 0, need: 3 },
      { what: 'residents', have: 1, need: 3 },
    ])
    expect(needs('online', true)).toEqual([{ what: 'households', have: 1, need: 3 }])
  })

  it('online is counted by households that are known, also where they are not all read', () => {
    const online = (present: readonly object[], households?: number) =>
      quorumOf({
        mode: 'online',
        affectedStairwells: false,
        present: present.map((one) => ({ ...resident, ...one })),
        ...(households === undefined ? {} : { households }),
      })
    const homes = ['h1', 'h1', 'h2', null].map((householdId) => ({ householdId }))
    expect(online(homes).needs[0]?.have).toBe(2)
    expect(online([{ householdId: 'h3', verified: false }]).needs[0]?.have).toBe(0)
    expect(online([], 3).met).toBe(true)
  })
})

describe('a turn', () => {
  it('goes round twice, and nobody is left in an empty room', () => {
    expect(turnAfter(null, 0)).toBeUndefined()
    expect(turnAfter({ round: 1, seat: 0 }, 0)).toBeUndefined()
    expect(turnAfter(null, 2)).toEqual({ round: 1, seat: 0 })
    expect(turnAfter({ round: 1, seat: 1 }, 2)).toEqual({ round: 2, seat: 0 })
    expect(turnAfter({ round: 2, seat: 1 }, 2)).toBeUndefined()
  })

  it('is the same only in round and seat, and over only past the second round', () => {
    const last = { round: 2, seat: 1 }
    expect(decideTurn({ round: 1, seat: 1 }, { round: 2, seat: 1 }, 2).kind).toBe('refuse')
    expect(decideTurn({ round: 1, seat: 1 }, { round: 2, seat: 0 }, 2).kind).toBe('go')
    expect(decideTurn({ round: 1, seat: 0 }, { round: 2, seat: 1 }, 2).kind).toBe('refuse')
    expect(decideTurn(last, { round: 2, seat: 0 }, 2).kind).toBe('refuse')
    expect(decideTurn(last, { round: 3, seat: 0 }, 2).kind).toBe('over')
    expect(decideTurn(null, { round: 1, seat: 0 }, 2).kind).toBe('go')
  })

  it('has three minutes from its start, on a clock that may run behind', () => {
    expect(turnSecondsLeft(START, START + 60_000)).toBe(120)
    expect(turnSecondsLeft(START, START - 5_000)).toBe(180)
  })
})

describe('the pass on the screen', () => {
  it('is of this minute and of the ones beside it', () => {
    const now = new Date(START)
    expect(stepsTaken(now)).toEqual([-1, 0, 1].map((by) => passStep(now) + by))
  })

  it('is six digits and nothing else', () => {
    expect(['123456', '12345', '1234567', 'a123456', '12345６'].map(isPass)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ])
  })

  it('comes from the first twelve hex digits, with its zeros in front', () => {
    expect(passOf(`0000000f4241${'f'.repeat(52)}`)).toBe('000001')
    expect(passOf(`00000000002a${'0'.repeat(52)}`)).toBe('000042')
  })
})

describe('a person looks first', () => {
  const sitting = (change: Partial<SittingFacts>) => ({
    ...NO_FACTS,
    session: {
      id: 's',
      mode: 'online' as const,
      startsAt: new Date(START),
      noticeAt: new Date(START),
      hostKey: null,
      quorum: null,
      adjournments: 0,
      ended: false,
      ...change,
    },
  })

  it('at every text of an online session until it ends, and at no other', () => {
    expect(CONSULTATION_STATES.filter((state) => lookedAtFirst(state, sitting({})))).toEqual(['deliberating'])
    expect(lookedAtFirst('deliberating', sitting({ ended: true }))).toBe(false)
    expect(lookedAtFirst('deliberating', sitting({ mode: 'onsite' }))).toBe(false)
    expect(lookedAtFirst('deliberating', NO_FACTS)).toBe(false)
    expect(lookedAtFirst('deliberating', undefined)).toBe(false)
  })
})
