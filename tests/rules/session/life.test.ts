import { RUNGS } from '@shared/contract/ladder'
import { SESSION_MODES } from '@shared/contract/process'
import { PRESENT_GROUPS } from '@shared/contract/session/groups'
import { SESSION_DEFAULTS } from '@shared/contract/session/limits'
import { SESSION_STATES } from '@shared/contract/session/state'
import {
  daysAllowed,
  decideConvene,
  NO_HISTORY,
  type Previous,
  startAllowed,
} from '@shared/rules/session/convene'
import { groupOf } from '@shared/rules/session/group-of'
import { decideSession, type SessionFacts } from '@shared/rules/session/guards'
import { isOver, SESSION_LIFE, SESSION_VERBS, sessionVerbs, takesPeople } from '@shared/rules/session/life'
import { decideTurn, type Turn, turnAfter, turnSecondsLeft } from '@shared/rules/session/turns'
import fc from 'fast-check'

const DAY = 86_400_000
const START = Date.UTC(2026, 10, 27, 11)

const facts = (change: Partial<SessionFacts> = {}): SessionFacts => ({
  state: 'announced',
  mode: 'onsite',
  now: START,
  startsAt: START,
  endsAt: null,
  noticeAt: START - 4 * DAY,
  deliberating: true,
  quorum: true,
  shortBefore: false,
  adjournments: 0,
  extended: false,
  ...change,
})
const moves = (
  verb: Parameters<typeof decideSession>[0],
  who: 'host' | 'clock' | 'machine',
  change: Partial<SessionFacts>,
) => {
  const decision = decideSession(verb, who, facts(change))
  return decision.kind === 'move' ? decision.transition.to : decision.missing
}

describe('the life of a session', () => {
  it('every verb stands in the table, every state can be left or is an end', () => {
    for (const verb of SESSION_VERBS) expect(SESSION_LIFE.some((one) => one.verb === verb)).toBe(true)
    for (const state of SESSION_STATES) {
      expect(SESSION_LIFE.some(({ from }) => from === state)).toBe(!isOver(state))
    }
  })

  it('opens the doors after three days of notice, half an hour early, in the step of 议事项', () => {
    expect(moves('gather', 'host', {})).toBe('gathering')
    expect(moves('gather', 'host', { noticeAt: START - 3 * DAY })).toBe('gathering')
    expect(moves('gather', 'host', { noticeAt: START - 3 * DAY + 1 })).toBe('noticed')
    expect(moves('gather', 'host', { now: START - 30 * 60_000 })).toBe('gathering')
    expect(moves('gather', 'host', { now: START - 30 * 60_000 - 1 })).toBe('timeCome')
    expect(moves('gather', 'host', { deliberating: false })).toBe('deliberating')
    expect(moves('gather', 'host', { mode: 'online' })).toBe('state')
    expect(moves('gather', 'clock', {})).toBe('state')
  })

  it('begins with a quorum only; without one it is adjourned once and fails the second time', () => {
    expect(moves('begin', 'host', { state: 'gathering' })).toBe('inSession')
    const few = { state: 'gathering', quorum: false } as const
    expect(moves('begin', 'host', few)).toBe('quorum')
    expect(moves('adjourn', 'host', few)).toBe('adjourned')
    expect(moves('giveUp', 'host', few)).toBe('mayNotAdjourn')
    const again = { ...few, shortBefore: true, adjournments: 1 } as const
    expect(moves('adjourn', 'host', again)).toBe('mayAdjourn')
    expect(moves('giveUp', 'host', again)).toBe('failed')
  })

  it('is continued on another day at most twice', () => {
    const sitting = (adjournments: number) => moves('adjourn', 'host', { state: 'inSession', adjournments })
    expect([0, 1, 2].map(sitting)).toEqual(['adjourned', 'adjourned', 'mayContinue'])
  })

  it('online it is extended once for want of households, then it has failed', () => {
    const over = { state: 'inSession', mode: 'online', endsAt: START, now: START } as const
    expect(moves('end', 'clock', over)).toBe('ended')
    expect(moves('end', 'host', over)).toBe('state')
    expect(moves('extend', 'clock', { ...over, quorum: false })).toBe('inSession')
    expect(moves('giveUp', 'clock', { ...over, quorum: false })).toBe('extended')
    expect(moves('giveUp', 'clock', { ...over, quorum: false, extended: true })).toBe('failed')
    expect(moves('end', 'clock', { ...over, now: START - 1 })).toBe('over')
  })

  it('lapses a day after its time where nobody opened the doors', () => {
    expect(moves('lapse', 'clock', { now: START + DAY - 1 })).toBe('late')
    expect(moves('lapse', 'clock', { now: START + DAY })).toBe('cancelled')
  })

  it('under every combination of facts at most one of adjourning and giving up is open', () => {
    const any = fc.record({
      state: fc.constantFrom(...SESSION_STATES),
      mode: fc.constantFrom(...SESSION_MODES),
      quorum: fc.boolean(),
      shortBefore: fc.boolean(),
      adjournments: fc.integer({ min: 0, max: 3 }),
      extended: fc.boolean(),
    })
    fc.assert(
      fc.property(any, (change) => {
        const open = (['host', 'clock'] as const).map((who) =>
          sessionVerbs(change.state, who, change.mode).filter(
            (verb) => decideSession(verb, who, facts({ ...change, endsAt: START })).kind === 'move',
          ),
        )
        for (const verbs of open) expect(verbs.includes('adjourn') && verbs.includes('giveUp')).toBe(false)
        // Nothing hangs: with too few people at its time, a meeting always has a way on.
        if (change.state === 'gathering' && change.mode !== 'online' && !change.quorum) {
          expect(open[0]?.length).toBeGreaterThan(0)
        }
        if (change.state === 'inSession' && change.mode === 'online') expect(open[1]?.length).toBe(1)
      }),
    )
  })

  it('people check in while gathering and in session; online while it is open', () => {
    const when = (mode: (typeof SESSION_MODES)[number]) =>
      SESSION_STATES.filter((state) => takesPeople(state, mode))
    expect(when('onsite')).toEqual(['gathering', 'inSession'])
    expect(when('roundtable')).toEqual(['gathering', 'inSession'])
    expect(when('online')).toEqual(['inSession'])
  })
})

describe('convening a session', () => {
  const convenedAfter = (change: Partial<Previous>, mode: Previous['mode'] = 'onsite') => {
    const decision = decideConvene(
      { state: 'adjourned', mode: 'onsite', history: NO_HISTORY, short: true, ...change },
      mode,
    )
    return decision.kind === 'convene' ? decision.history : decision.code
  }

  it('needs that none is open and none was held', () => {
    expect(decideConvene(null, 'onsite')).toEqual({ kind: 'convene', history: NO_HISTORY })
    expect(convenedAfter({ state: 'announced' })).toBe('SESSION_OPEN')
    expect(convenedAfter({ state: 'inSession' })).toBe('SESSION_OPEN')
    expect(convenedAfter({ state: 'ended' })).toBe('SESSION_HELD')
  })

  it('remembers what came before, also past one that was called off', () => {
    const once = convenedAfter({})
    expect(once).toEqual({ adjournments: 1, shortBefore: true, onlyOnline: false })
    if (typeof once === 'string') throw new Error(once)
    expect(convenedAfter({ state: 'cancelled', history: once, short: false })).toEqual(once)
    expect(convenedAfter({ state: 'failed', history: once })).toBe('SESSION_ONLY_ONLINE')
    expect(convenedAfter({ state: 'failed', history: once }, 'online')).toEqual({ ...once, onlyOnline: true })
    expect(convenedAfter({ state: 'failed', mode: 'online', history: once }, 'online')).toBe(
      'SESSION_NO_MORE',
    )
  })

  it('starts three days ahead at the earliest and sixty at the latest', () => {
    const now = START
    expect(startAllowed(now + 3 * DAY, now)).toBe(true)
    expect(startAllowed(now + 3 * DAY - 1, now)).toBe(false)
    expect(startAllowed(now + 60 * DAY, now)).toBe(true)
    expect(startAllowed(now + 60 * DAY + 1, now)).toBe(false)
  })

  it('lasts three to seven days online, and has no days elsewhere', () => {
    expect([2, 3, 7, 8, undefined].map((days) => daysAllowed('online', days))).toEqual([
      false,
      true,
      true,
      false,
      false,
    ])
    expect(daysAllowed('onsite', undefined)).toBe(true)
    expect(daysAllowed('roundtable', 3)).toBe(false)
  })
})

describe('as what somebody comes', () => {
  const comes = (change: Partial<Parameters<typeof groupOf>[0]>) => {
    const decision = groupOf({ mode: 'onsite', posts: [], invitedAs: null, rung: 'declared', ...change })
    return decision.kind === 'comes' ? decision.group : decision.code
  }

  it('on site: whoever lives there, or has a post there', () => {
    expect(comes({})).toBe('resident')
    expect(comes({ rung: 'visitor' })).toBe('RUNG_DECLARED_REQUIRED')
    expect(comes({ rung: 'visitor', posts: ['serviceSpecialist'] })).toBe('serviceSpecialist')
    expect(comes({ posts: ['redButler'] })).toBe('redButler')
    expect(comes({ posts: ['branchSecretary'] })).toBe('resident')
  })

  it('at a round table: whoever is invited, on whatever rung', () => {
    for (const rung of RUNGS) {
      expect(comes({ mode: 'roundtable', rung })).toBe('NOT_INVITED')
      expect(comes({ mode: 'roundtable', rung, invitedAs: 'propertyCompany' })).toBe('propertyCompany')
    }
    expect(comes({ mode: 'roundtable', posts: ['redButler'] })).toBe('NOT_INVITED')
  })

  it('online: whoever is known to live there, one question at a time', () => {
    const online = RUNGS.map((rung) => comes({ mode: 'online', rung }))
    expect(online).toEqual([
      'RUNG_DECLARED_REQUIRED',
      'RUNG_PHONE_REQUIRED',
      'RUNG_VERIFIED_REQUIRED',
      'resident',
    ])
    expect(PRESENT_GROUPS).toContain(
      comes({ mode: 'online', rung: 'verifiedResident', posts: ['redButler'] }),
    )
  })
})

describe('turns at a round table', () => {
  const all = (speakers: number) => {
    const turns: Turn[] = []
    for (let turn = turnAfter(null, speakers); turn; turn = turnAfter(turn, speakers)) turns.push(turn)
    return turns
  }

  it('everybody speaks exactly twice, nobody a second time before all have spoken once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), (speakers) => {
        const turns = all(speakers)
        expect(turns).toHaveLength(speakers * SESSION_DEFAULTS.rounds)
        for (let seat = 0; seat < speakers; seat += 1) {
          expect(turns.filter((turn) => turn.seat === seat)).toHaveLength(SESSION_DEFAULTS.rounds)
        }
        expect(turns.map(({ round }) => round)).toEqual(
          [...turns.map(({ round }) => round)].sort((a, b) => a - b),
        )
      }),
    )
  })

  it('a resend skips nobody, and any turn but the next is refused', () => {
    const current = { round: 1, seat: 2 }
    expect(decideTurn(current, current, 5).kind).toBe('same')
    expect(decideTurn(current, { round: 1, seat: 3 }, 5).kind).toBe('go')
    expect(decideTurn(current, { round: 1, seat: 4 }, 5).kind).toBe('refuse')
    expect(decideTurn(current, { round: 2, seat: 0 }, 5).kind).toBe('refuse')
    expect(decideTurn({ round: 2, seat: 4 }, { round: 3, seat: 0 }, 5).kind).toBe('over')
    expect(decideTurn(null, { round: 1, seat: 0 }, 0).kind).toBe('refuse')
  })

  it('three minutes, down to nothing and not below', () => {
    expect([0, 1_000, 179_999, 180_000, 999_999].map((ms) => turnSecondsLeft(0, ms))).toEqual([
      180, 179, 1, 0, 0,
    ])
  })
})
