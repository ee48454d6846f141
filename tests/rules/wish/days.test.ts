import type { WishState } from '@shared/contract/wish/state'
import {
  type ClaimQuota,
  faultInClaimant,
  faultInQuota,
  NO_QUOTA,
  withClaim,
  withLapse,
} from '@shared/rules/wish/claim'
import { clockPlan, type WishTimes } from '@shared/rules/wish/clock'
import { type CountedWish, countFigures, figuresSince, lastMonths, monthOf } from '@shared/rules/wish/figures'
import { faultInHousehold, yearOf } from '@shared/rules/wish/household'
import { claimDueAt, daysAfter } from '@shared/rules/wish/limits'
import { byFit, fitOf, similarFirst } from '@shared/rules/wish/match'

const NOW = new Date('2026-11-20T04:00:00Z')
const inDays = (days: number) => daysAfter(NOW, days)
const moment = (at: Date, by: number) => new Date(at.getTime() + by)

describe('until when', () => {
  it('a wish for a thing is to be brought within a week, any other within two', () => {
    expect(claimDueAt('goods', NOW)).toEqual(new Date('2026-11-27T04:00:00Z'))
    for (const kind of ['service', 'company', 'skill'] as const)
      expect(claimDueAt(kind, NOW)).toEqual(new Date('2026-12-04T04:00:00Z'))
  })
})

describe('the clock of a wish', () => {
  const wish = (state: WishState, change: Partial<WishTimes> = {}): WishTimes => ({
    state,
    since: NOW,
    dueAt: null,
    spillAt: null,
    until: null,
    spilled: false,
    told: true,
    reminded: false,
    erased: false,
    ...change,
  })

  it('shows who is late with a visit, an approval or a decision, and forces nothing', () => {
    for (const state of ['submitted', 'verifying', 'disputed'] as const) {
      expect(clockPlan(wish(state, { dueAt: inDays(3) }))).toEqual({ act: 'late', at: inDays(3) })
      expect(clockPlan(wish(state))).toBeUndefined()
    }
  })

  it('shows farther what nobody takes, once, and then takes it off the board', () => {
    const board = { spillAt: inDays(7), until: inDays(30) }
    expect(clockPlan(wish('published', board))).toEqual({ act: 'spill', at: inDays(7) })
    expect(clockPlan(wish('published', { ...board, spilled: true }))).toEqual({
      act: 'expire',
      at: inDays(30),
    })
    expect(clockPlan(wish('published', { ...board, spillAt: null }))).toEqual({
      act: 'expire',
      at: inDays(30),
    })
    expect(clockPlan(wish('published', { spilled: true }))).toBeUndefined()
  })

  it('tells the wisher of the claim at once, then reminds, then takes it back', () => {
    for (const state of ['claimed', 'inProgress'] as const) {
      const claimed = { dueAt: inDays(7) }
      expect(clockPlan(wish(state, { ...claimed, told: false }))).toEqual({ act: 'tell', at: NOW })
      expect(clockPlan(wish(state, claimed))).toEqual({ act: 'remind', at: inDays(5) })
      expect(clockPlan(wish(state, { ...claimed, reminded: true }))).toEqual({ act: 'lapse', at: inDays(9) })
      expect(clockPlan(wish(state))).toBeUndefined()
    }
  })

  it('asks the butler to call five days after it was brought, or when it was said', () => {
    expect(clockPlan(wish('awaitingConfirm'))).toEqual({ act: 'askAgain', at: inDays(5) })
    expect(clockPlan(wish('awaitingConfirm', { dueAt: inDays(2) }))).toEqual({
      act: 'askAgain',
      at: inDays(2),
    })
  })

  it('closes a week after thanks may be said, or a month after nobody renewed it', () => {
    expect(clockPlan(wish('confirmed'))).toEqual({ act: 'close', at: inDays(7) })
    expect(clockPlan(wish('expired'))).toEqual({ act: 'close', at: inDays(30) })
  })

  it('erases whose it was thirty days after the end, and has nothing left then', () => {
    for (const state of ['closed', 'rejected', 'withdrawn'] as const) {
      expect(clockPlan(wish(state))).toEqual({ act: 'erase', at: inDays(30) })
      expect(clockPlan(wish(state, { erased: true }))).toBeUndefined()
    }
  })
})

describe('one more promise', () => {
  const quota = (change: Partial<ClaimQuota>): ClaimQuota => ({ ...NO_QUOTA, ...change })

  it('is refused while three are open, and in the quarter after one of the same household', () => {
    expect(faultInQuota(quota({ active: ['a', 'b'] }), 'h1', NOW)).toBeUndefined()
    expect(faultInQuota(quota({ active: ['a', 'b', 'c'] }), 'h1', NOW)).toBe('CLAIMS_FULL')
    const tookAt = (at: Date) => quota({ households: [{ householdKey: 'h1', at }] })
    expect(faultInQuota(tookAt(moment(inDays(-90), 1)), 'h1', NOW)).toBe('CLAIM_SAME_HOUSEHOLD')
    expect(faultInQuota(tookAt(inDays(-90)), 'h1', NOW)).toBeUndefined()
    expect(faultInQuota(tookAt(NOW), 'h2', NOW)).toBeUndefined()
  })

  it('is refused until the last moment of a pause, here or elsewhere', () => {
    expect(faultInQuota(quota({ pausedUntil: moment(NOW, 1) }), 'h1', NOW)).toBe('CLAIMS_PAUSED')
    expect(faultInQuota(quota({ pausedUntil: NOW }), 'h1', NOW)).toBeUndefined()
    expect(faultInQuota(NO_QUOTA, 'h1', NOW, moment(NOW, 1))).toBe('CLAIMS_PAUSED')
    expect(faultInQuota(NO_QUOTA, 'h1', NOW, NOW)).toBeUndefined()
  })

  it('is kept once, however often it is resent, and old ones are forgotten after a quarter', () => {
    const old = { householdKey: 'h1', at: inDays(-90) }
    const lately = { householdKey: 'h2', at: moment(inDays(-90), 1) }
    const more = withClaim(quota({ active: ['a', 'w1'], households: [old, lately] }), 'w1', 'h3', NOW)
    expect(more.active).toEqual(['a', 'w1'])
    expect(more.households).toEqual([lately, { householdKey: 'h3', at: NOW }])
  })

  it('pauses for thirty days after the second lapse within ninety', () => {
    const once = withLapse(quota({ active: ['w1', 'w2'] }), 'w1', NOW)
    expect(once).toEqual(quota({ active: ['w2'], overdue: [NOW] }))
    const second = moment(inDays(90), -1)
    expect(withLapse(once, 'w2', second)).toEqual(
      quota({ overdue: [NOW, second], pausedUntil: daysAfter(second, 30) }),
    )
    expect(withLapse(once, 'w2', inDays(90))).toEqual(quota({ overdue: [inDays(90)] }))
  })

  it('is nobody’s who posted it or wishes it, and is made only where it hangs', () => {
    const wish = {
      state: 'published' as const,
      householdKey: 'h1',
      posterId: 'butler',
      wisherId: null,
      boards: ['cm1', 'cm2'],
    }
    const member = { personId: 'm', board: 'cm2', households: [], pausedUntil: null }
    expect(faultInClaimant(wish, member)).toBeUndefined()
    expect(faultInClaimant(wish, { ...member, households: ['h1'] })).toBe('WISH_OF_OWN')
    expect(faultInClaimant({ ...wish, wisherId: 'm' }, member)).toBe('WISH_OF_OWN')
    expect(faultInClaimant(wish, { ...member, board: 'cm3' })).toBe('WISH_NOT_HERE')
  })
})

describe('the wishes of a household', () => {
  const wishes = (...years: number[]) => years.map((year, at) => ({ wishId: `w${at}`, year }))

  it('are two open at once and four a year', () => {
    expect(faultInHousehold(wishes(2026), NOW, () => 'open')).toBeUndefined()
    expect(faultInHousehold(wishes(2026, 2025), NOW, () => 'open')).toBe('WISHES_OPEN_FULL')
    expect(faultInHousehold(wishes(2026, 2026, 2026), NOW, () => 'over')).toBeUndefined()
    expect(faultInHousehold(wishes(2026, 2026, 2026, 2026), NOW, () => 'over')).toBe('WISHES_YEAR_FULL')
    expect(faultInHousehold(wishes(2026, 2026, 2026, 2026), NOW, () => 'rejected')).toBeUndefined()
  })

  it('are counted by the year in China, which begins eight hours earlier', () => {
    expect(yearOf(new Date('2026-12-31T15:59:59.999Z'))).toBe(2026)
    expect(yearOf(new Date('2026-12-31T16:00:00Z'))).toBe(2027)
  })
})

describe('what suits whom', () => {
  const wanted = { kind: 'service', skill: null, times: [] } as const
  const offered = { skills: ['repair'], times: ['workdayEvening'] } as const

  it('is her skill at a time that suits, or a time where no skill is needed', () => {
    expect(fitOf({ ...wanted, skill: 'repair', times: ['workdayEvening'] }, offered)).toBe('skill')
    expect(fitOf({ ...wanted, skill: 'repair' }, offered)).toBe('skill')
    expect(fitOf({ ...wanted, skill: 'legal' }, offered)).toBeUndefined()
    expect(fitOf({ ...wanted, skill: 'repair', times: ['weekendDay'] }, offered)).toBeUndefined()
    expect(fitOf({ ...wanted, times: ['weekendDay', 'workdayEvening'] }, offered)).toBe('time')
    expect(fitOf(wanted, offered)).toBeUndefined()
  })

  it('comes first: a skill before a time, a time before the rest, else as they came', () => {
    const any = { ...wanted, id: 'any' }
    const other = { ...wanted, id: 'other' }
    const time = { ...wanted, id: 'time', times: ['workdayEvening'] } as const
    const skill = { ...wanted, id: 'skill', skill: 'repair' } as const
    const ids = (wishes: { readonly id: string }[]) => wishes.map(({ id }) => id)
    expect(ids(byFit([any, time, other, skill], offered))).toEqual(['skill', 'time', 'any', 'other'])
    expect(ids(byFit([any, time, other, skill], undefined))).toEqual(['any', 'time', 'other', 'skill'])
  })

  it('stands in for what somebody else was quicker to take', () => {
    const lost = { ...wanted, id: 'lost', skill: null }
    const others = [
      { ...wanted, id: 'a', kind: 'goods' },
      { ...wanted, id: 'b', kind: 'goods' },
      { ...wanted, id: 'c' },
      { ...wanted, id: 'd', skill: 'repair' },
      { ...wanted, id: 'e', kind: 'skill' },
    ] as const
    // Needing no skill is no likeness: a, b and e are as far away as each other.
    expect(similarFirst(lost, others, 4).map(({ id }) => id)).toEqual(['c', 'd', 'a', 'b'])
  })
})

describe('the figures of wishes', () => {
  const wish = (change: Partial<CountedWish>): CountedWish => ({
    state: 'closed',
    communityId: 'cm1',
    boards: ['cp1', 'cm1'],
    personKey: 'p1',
    postedAt: new Date('2026-10-01T04:00:00Z'),
    publishedAt: null,
    confirmedAt: null,
    history: [],
    ...change,
  })
  const monthly = (wishes: readonly CountedWish[], month: string) =>
    countFigures(wishes, NOW).months.find((one) => one.month === month)

  it('cover twelve months in China, this one the last', () => {
    expect(lastMonths(NOW)).toHaveLength(12)
    expect([lastMonths(NOW)[0], lastMonths(NOW)[11]]).toEqual(['2025-12', '2026-11'])
    expect(figuresSince(NOW)).toEqual(new Date('2025-11-30T16:00:00Z'))
    expect(monthOf(new Date('2026-10-31T16:00:00Z'))).toBe('2026-11')
    expect(lastMonths(new Date('2026-12-31T16:00:00Z'))[0]).toBe('2026-02')
  })

  it('leave out what is only tried out in a 体验小区', () => {
    expect(countFigures([wish({ state: 'published', boards: ['cp1'] })], NOW).open).toBe(0)
  })

  it('count as open what is on the board or in somebody’s hands', () => {
    const states = ['published', 'claimed', 'inProgress', 'awaitingConfirm', 'disputed'] as const
    for (const state of states) expect(countFigures([wish({ state })], NOW).open).toBe(1)
    for (const state of ['submitted', 'verifying', 'confirmed', 'closed', 'expired', 'withdrawn'] as const)
      expect(countFigures([wish({ state })], NOW).open).toBe(0)
  })

  it('count things and persons apart, and nothing from before the twelve months', () => {
    const confirmedAt = new Date('2026-11-05T04:00:00Z')
    const figures = countFigures(
      [
        wish({ confirmedAt }),
        wish({ confirmedAt }),
        wish({ confirmedAt, personKey: 'p2' }),
        wish({ confirmedAt: new Date('2025-11-30T15:59:59Z'), personKey: 'p3' }),
        wish({}),
      ],
      NOW,
    )
    expect([figures.items, figures.persons]).toEqual([3, 2])
    expect(figures.months.map(({ confirmed }) => confirmed).slice(-2)).toEqual([0, 3])
  })

  it('tell the middle of the days from the board to the confirmation, begun days as whole ones', () => {
    const kept = (hours: number) =>
      wish({
        publishedAt: new Date('2026-11-01T00:00:00Z'),
        confirmedAt: new Date(Date.UTC(2026, 10, 1, hours)),
      })
    expect(monthly([kept(0)], '2026-11')?.medianDays).toBe(1)
    expect(monthly([kept(24)], '2026-11')?.medianDays).toBe(1)
    expect(monthly([kept(25)], '2026-11')?.medianDays).toBe(2)
    expect(monthly([kept(240), kept(48), kept(72)], '2026-11')?.medianDays).toBe(3)
    expect(monthly([kept(240), kept(48)], '2026-11')?.medianDays).toBe(6)
    expect(
      monthly([wish({ confirmedAt: new Date('2026-11-05T00:00:00Z') })], '2026-11')?.medianDays,
    ).toBeNull()
    expect(monthly([kept(240)], '2026-09')?.submitted).toBe(0)
    expect(monthly([kept(240)], '2026-10')).toEqual({
      month: '2026-10',
      submitted: 1,
      claimed: 0,
      confirmed: 0,
      medianDays: null,
    })
  })

  it('count a wish once a month as claimed, however often it was given back', () => {
    const claimed = (at: string) => ({ state: 'claimed' as const, at: new Date(at) })
    const twice = wish({
      history: [
        { state: 'published', at: new Date('2026-09-01T04:00:00Z') },
        claimed('2026-10-02T04:00:00Z'),
        claimed('2026-10-20T04:00:00Z'),
        claimed('2026-11-02T04:00:00Z'),
      ],
    })
    expect(['2026-09', '2026-10', '2026-11'].map((month) => monthly([twice], month)?.claimed)).toEqual([
      0, 1, 1,
    ])
  })
})
