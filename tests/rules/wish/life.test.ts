import { SERVICE_TIMES, SKILLS } from '@shared/contract/registration'
import { WISH_KINDS } from '@shared/contract/wish/kinds'
import { WISH_STATES, type WishState } from '@shared/contract/wish/state'
import {
  type ClaimQuota,
  faultInClaimant,
  faultInQuota,
  NO_QUOTA,
  withClaim,
  withLapse,
  withoutClaim,
} from '@shared/rules/wish/claim'
import { clockPlan } from '@shared/rules/wish/clock'
import { faultInHousehold } from '@shared/rules/wish/household'
import { isHeld, isOpenWish, isOver, isShown, WISH_LIFE } from '@shared/rules/wish/life'
import { ACTIVE_CLAIMS, daysAfter, OPEN_A_HOUSEHOLD, WISHES_A_YEAR } from '@shared/rules/wish/limits'
import { byFit, fitOf, similarFirst } from '@shared/rules/wish/match'
import fc from 'fast-check'

const NOW = new Date('2026-11-20T04:00:00Z')
const state = fc.constantFrom(...WISH_STATES)

describe('the life of a wish', () => {
  it('leads from one state by one verb of one mover to one state, and reaches them all', () => {
    const keys = WISH_LIFE.map(({ from, verb, who }) => `${from} ${verb} ${who}`)
    expect(new Set(keys).size).toBe(keys.length)
    const reached = new Set<WishState>(['draft', ...WISH_LIFE.map(({ to }) => to)])
    expect(WISH_STATES.filter((one) => !reached.has(one))).toEqual([])
  })

  it('ends in three states, and from every other leads to one of them', () => {
    const ends = WISH_STATES.filter((one) => WISH_LIFE.every(({ from }) => from !== one))
    expect(ends.filter(isOver)).toEqual(ends)
    for (const one of WISH_STATES) {
      const seen = new Set([one])
      for (let grown = true; grown; ) {
        const before = seen.size
        for (const { from, to } of WISH_LIFE) if (seen.has(from)) seen.add(to)
        grown = seen.size > before
      }
      expect([...seen].some(isOver)).toBe(true)
    }
  })

  it('is never confirmed by a machine', () => {
    const confirming = WISH_LIFE.filter(({ to }) => to === 'confirmed').map(({ who }) => who)
    expect(confirming).toEqual(['confirmer', 'arbiter'])
  })

  it('is let out only after two persons and the checks, and claimed only from the board', () => {
    expect(WISH_LIFE.filter(({ to }) => to === 'claimed').map(({ from }) => from)).toEqual([
      'published',
      // An extension keeps it there.
      'claimed',
    ])
    expect(WISH_LIFE.filter(({ from, to }) => from === 'verifying' && to === 'published')).toEqual([
      { from: 'verifying', verb: 'show', who: 'publish', to: 'published' },
    ])
  })

  it('is taken back any time before it was brought, and not after', () => {
    const may = WISH_LIFE.filter(({ verb }) => verb === 'withdraw').map(({ from }) => from)
    expect(may).not.toContain('awaitingConfirm')
    expect(may).not.toContain('confirmed')
    expect(may).toEqual(expect.arrayContaining(['submitted', 'published', 'claimed', 'inProgress']))
  })

  it('is open, held and over in states that do not contradict each other', () => {
    fc.assert(
      fc.property(state, (one) => {
        if (isHeld(one)) expect(isOpenWish(one)).toBe(true)
        if (isOver(one)) expect(isOpenWish(one) || isHeld(one)).toBe(false)
        if (one === 'rejected' || one === 'withdrawn') expect(isShown(one)).toBe(false)
      }),
    )
  })
})

describe('the clock', () => {
  const times = fc.record({
    state,
    since: fc.constant(NOW),
    dueAt: fc.option(
      fc.integer({ min: 1, max: 20 }).map((days) => daysAfter(NOW, days)),
      { nil: null },
    ),
    spillAt: fc.constant(daysAfter(NOW, 7)),
    until: fc.constant(daysAfter(NOW, 30)),
    spilled: fc.boolean(),
    told: fc.boolean(),
    reminded: fc.boolean(),
    erased: fc.boolean(),
  })

  it('never touches what only people settle, and lets nothing open be forgotten', () => {
    fc.assert(
      fc.property(times, (wish) => {
        const plan = clockPlan(wish)
        if (wish.state === 'awaitingConfirm') expect(plan?.act).toBe('askAgain')
        if (isHeld(wish.state) && wish.state !== 'disputed' && wish.dueAt) expect(plan).toBeDefined()
        if (isOver(wish.state)) expect(plan?.act).toBe(wish.erased ? undefined : 'erase')
        if (wish.state === 'published') expect(plan?.act).toBe(wish.spilled ? 'expire' : 'spill')
      }),
    )
  })

  it('reminds two days before, and takes back two days after', () => {
    const claimed = {
      state: 'claimed' as const,
      since: NOW,
      dueAt: daysAfter(NOW, 7),
      spillAt: null,
      until: null,
      spilled: false,
      told: true,
      reminded: false,
      erased: false,
    }
    expect(clockPlan(claimed)).toEqual({ act: 'remind', at: daysAfter(NOW, 5) })
    expect(clockPlan({ ...claimed, reminded: true })).toEqual({ act: 'lapse', at: daysAfter(NOW, 9) })
  })
})

describe('who may claim', () => {
  const wish = {
    state: 'published' as const,
    householdKey: 'h1',
    posterId: 'poster',
    wisherId: 'wisher',
    boards: ['cp1', 'cm1'],
  }
  const member = { personId: 'm', board: 'cm1', households: ['h9'], pausedUntil: null }

  it('is an active member of a community on whose board it is, and nobody of its household', () => {
    expect(faultInClaimant(wish, member)).toBeUndefined()
    expect(faultInClaimant(wish, undefined)).toBe('MEMBER_NEEDED')
    expect(faultInClaimant(wish, { ...member, board: 'cm2' })).toBe('WISH_NOT_HERE')
    for (const change of [{ households: ['h9', 'h1'] }, { personId: 'poster' }, { personId: 'wisher' }])
      expect(faultInClaimant(wish, { ...member, ...change })).toBe('WISH_OF_OWN')
  })

  const act = fc.oneof(
    fc.record({ verb: fc.constant('claim' as const), wish: fc.nat(9), days: fc.nat(40) }),
    fc.record({ verb: fc.constant('keep' as const), wish: fc.nat(9), days: fc.nat(40) }),
    fc.record({ verb: fc.constant('lapse' as const), wish: fc.nat(9), days: fc.nat(40) }),
  )

  it('has at most three promises, none of one household twice a quarter, and pauses after two lapses', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        let quota: ClaimQuota = NO_QUOTA
        let now = NOW
        const claimed: { key: string; at: Date }[] = []
        const lapses: Date[] = []
        for (const { verb, wish: n, days } of acts) {
          now = daysAfter(now, days)
          const id = `w${n}`
          const key = `h${n % 4}`
          if (verb === 'claim') {
            const fault = faultInQuota(quota, key, now)
            const lately = claimed.some((one) => one.key === key && one.at > daysAfter(now, -90))
            const [first, second] = lapses.slice(-2)
            const paused = first && second && second < daysAfter(first, 90) && now < daysAfter(second, 30)
            if (fault === undefined) {
              expect(lately || paused).toBeFalsy()
              expect(quota.active.length).toBeLessThan(ACTIVE_CLAIMS)
              quota = withClaim(quota, id, key, now)
              claimed.push({ key, at: now })
            } else expect(lately || paused || quota.active.length >= ACTIVE_CLAIMS).toBeTruthy()
          } else if (quota.active.includes(id)) {
            quota = verb === 'keep' ? withoutClaim(quota, id) : withLapse(quota, id, now)
            if (verb === 'lapse') lapses.push(now)
          }
          expect(quota.active.length).toBeLessThanOrEqual(ACTIVE_CLAIMS)
          expect(new Set(quota.active).size).toBe(quota.active.length)
        }
      }),
    )
  })
})

describe('a household', () => {
  it('has two open and four a year, the rejected ones apart', () => {
    const standing = fc.constantFrom('open' as const, 'over' as const, 'rejected' as const)
    fc.assert(
      fc.property(fc.array(fc.record({ year: fc.integer({ min: 2025, max: 2026 }), standing })), (rows) => {
        const wishes = rows.map(({ year }, n) => ({ wishId: `w${n}`, year }))
        const fault = faultInHousehold(wishes, NOW, (id) => rows[Number(id.slice(1))]?.standing ?? 'over')
        const open = rows.filter((row) => row.standing === 'open').length
        const thisYear = rows.filter((row) => row.year === 2026 && row.standing !== 'rejected').length
        expect(fault === undefined).toBe(open < OPEN_A_HOUSEHOLD && thisYear < WISHES_A_YEAR)
      }),
    )
  })
})

describe('matching', () => {
  const wanted = fc.record({
    kind: fc.constantFrom(...WISH_KINDS),
    skill: fc.option(fc.constantFrom(...SKILLS), { nil: null }),
    times: fc.uniqueArray(fc.constantFrom(...SERVICE_TIMES)),
  })
  const offered = fc.record({
    skills: fc.uniqueArray(fc.constantFrom(...SKILLS)),
    times: fc.uniqueArray(fc.constantFrom(...SERVICE_TIMES)),
  })

  it('puts what suits first, loses nothing and keeps the order otherwise', () => {
    fc.assert(
      fc.property(fc.array(wanted), offered, (wishes, mine) => {
        const sorted = byFit(wishes, mine)
        expect(sorted).toHaveLength(wishes.length)
        for (const wish of wishes) expect(sorted).toContain(wish)
        const ranks = sorted.map((one) => ['skill', 'time', undefined].indexOf(fitOf(one, mine)))
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
        expect(byFit(wishes, undefined)).toEqual(wishes)
      }),
    )
  })

  it('never says that a skill fits which she has not, nor at a time when she is busy', () => {
    fc.assert(
      fc.property(wanted, offered, (wish, mine) => {
        const fit = fitOf(wish, mine)
        if (fit === 'skill') expect(mine.skills).toContain(wish.skill)
        if (fit && wish.times.length > 0)
          expect(wish.times.some((time) => mine.times.includes(time))).toBe(true)
      }),
    )
  })

  it('offers whoever was late others of the same sort, never the one that she lost', () => {
    const lost = { id: 'w1', kind: 'skill' as const, skill: 'repair' as const, times: [] }
    const others = [
      { id: 'w2', kind: 'goods' as const, skill: null, times: [] },
      { id: 'w1', kind: 'skill' as const, skill: 'repair' as const, times: [] },
      { id: 'w3', kind: 'skill' as const, skill: 'legal' as const, times: [] },
      { id: 'w4', kind: 'service' as const, skill: 'repair' as const, times: [] },
    ]
    expect(similarFirst(lost, others, 3).map(({ id }) => id)).toEqual(['w4', 'w3', 'w2'])
  })
})
