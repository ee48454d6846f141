import { CONSULTATION_STATES, STEPS } from '@shared/contract/consultation'
import { EVIDENCE, PROCESS_VERBS } from '@shared/contract/process'
import { NO_FACTS, type ProcessFacts } from '@shared/rules/consultation/facts'
import { dissatisfied, GUARDS, type GuardInput } from '@shared/rules/consultation/guards'
import {
  CONSULTATION_LIFE,
  destination,
  isOver,
  isStep,
  NEXT_VERBS,
  transitionOf,
  transitionsFrom,
} from '@shared/rules/consultation/life'
import { mayMove, type Standing } from '@shared/rules/consultation/may-move'

const NOW = new Date('2026-11-23T02:00:00Z')
const DAY = 86_400_000
const holds = (guard: keyof typeof GUARDS, facts: Partial<ProcessFacts>, input: Partial<GuardInput> = {}) =>
  GUARDS[guard]({ facts: { ...NO_FACTS, ...facts }, now: NOW, unanswered: 0, stepDueAt: null, ...input })

describe('the table', () => {
  it('has one row for a verb in a state, reaches every state and uses every verb and every guard', () => {
    const keys = CONSULTATION_LIFE.map(({ from, verb }) => `${from} ${verb}`)
    expect(new Set(keys).size).toBe(keys.length)
    const reached = new Set(['asking', ...CONSULTATION_LIFE.map(({ to }) => to)])
    expect(CONSULTATION_STATES.filter((state) => !reached.has(state))).toEqual([])
    const verbs = new Set(CONSULTATION_LIFE.map(({ verb }) => verb))
    expect(PROCESS_VERBS.filter((verb) => !verbs.has(verb))).toEqual([])
    const guards = new Set(CONSULTATION_LIFE.flatMap((row) => row.guards))
    expect(EVIDENCE.filter((one) => !guards.has(one))).toEqual([])
  })

  it('leads from a step to the next one and to no other; back only from 评效果 to 快办理', () => {
    for (const row of CONSULTATION_LIFE.filter(({ from, to }) => isStep(from) && to !== from)) {
      if (row.to === 'previous' || !isStep(row.to)) continue
      const by = STEPS.indexOf(row.to) - (STEPS as readonly string[]).indexOf(row.from)
      expect([row.verb, by]).toEqual(row.verb === 'reopen' ? ['reopen', -1] : [row.verb, 1])
    }
    expect(transitionOf('asking', 'deliberate')).toBeUndefined()
  })

  it('gives the county nothing but to suspend, to go on and to cancel, each with a reason', () => {
    const county = CONSULTATION_LIFE.filter(({ who }) => who.includes('countyAdmin'))
    expect(new Set(county.map(({ verb }) => verb))).toEqual(new Set(['suspend', 'resume', 'cancel']))
    for (const { asks } of county) expect(asks).toContain('reason')
  })

  it('ends nothing in silence: every way off the five steps says why', () => {
    for (const { verb, from, to, asks } of CONSULTATION_LIFE) {
      if (to !== 'previous' && isStep(to)) continue
      if (verb === 'transferStatutory') continue
      expect([from, verb, asks.includes('reason')]).toEqual([from, verb, true])
    }
  })

  it('has a next thing to do in every open state, and none in what is over', () => {
    for (const state of CONSULTATION_STATES) {
      const rows = NEXT_VERBS[state].map((verb) => transitionOf(state, verb))
      expect(rows.includes(undefined)).toBe(false)
      expect(rows.length > 0).toBe(!isOver(state))
      if (isOver(state)) expect(transitionsFrom(state)).toEqual([])
    }
  })

  it('brings what was suspended back to its own step, and what is asked about again to where it waits', () => {
    for (const step of STEPS) {
      const row = transitionOf('suspended', 'resume')
      expect(row && destination(row, step)).toBe(step)
    }
    const again = transitionOf('handedOff', 'askAgain')
    expect(again && destination(again, 'handling')).toBe('handedOff')
  })
})

describe('a statutory matter', () => {
  const decided = { outcome: 'consensus' } as const
  const item = { item: 5, ownerId: 'branchSecretary_cp1', askAt: NOW, answered: false }

  it('never goes on to be done as if it were decided', () => {
    expect(transitionOf('deliberating', 'handle')?.guards).toContain('advisoryOnly')
    expect(holds('advisoryOnly', { ...decided, statutory: item })).toBe(false)
    expect(holds('advisoryOnly', decided)).toBe(true)
  })

  it('is handed over with its owner and its day, and closed with the assembly’s result only', () => {
    expect(holds('statutoryPrepared', { outcome: 'transferredStatutory', statutory: null })).toBe(false)
    expect(holds('statutoryPrepared', { outcome: 'transferredStatutory', statutory: item })).toBe(true)
    expect(transitionOf('transferredStatutory', 'recordResult')?.guards).toEqual(['assemblyAnswered'])
    expect(holds('assemblyAnswered', { statutory: item })).toBe(false)
  })
})

describe('the guards', () => {
  const session = {
    id: 's',
    mode: 'onsite',
    startsAt: new Date(NOW.getTime() + 3 * DAY),
    noticeAt: NOW,
    hostKey: null,
    quorum: null,
    adjournments: 0,
    ended: false,
  } as const

  it('want the notice three whole days ahead', () => {
    expect(holds('noticeGiven', { session })).toBe(true)
    const late = { ...session, noticeAt: new Date(NOW.getTime() + 1) }
    expect(holds('noticeGiven', { session: late })).toBe(false)
  })

  it('count no proposal that the law forbids', () => {
    expect(holds('proposalReady', { proposals: 1, legal: { none: 0, statutory: 0, forbidden: 1 } })).toBe(
      false,
    )
    expect(holds('proposalReady', { proposals: 2, legal: { none: 0, statutory: 1, forbidden: 1 } })).toBe(
      true,
    )
  })

  it('take 没谈拢 only where it stands in signed minutes, or nobody came twice', () => {
    const minutes = { id: 'm', sealed: true, signatures: ['host', 'recorder', 'resident'] } as const
    expect(holds('noConsensus', { outcome: 'noConsensus' })).toBe(false)
    expect(holds('noConsensus', { outcome: 'noConsensus', minutes })).toBe(true)
    const empty = { ...session, ended: true, quorum: 'notMet' } as const
    expect(holds('noConsensus', { session: empty })).toBe(false)
    expect(holds('noConsensus', { session: { ...empty, adjournments: 1 } })).toBe(true)
  })

  it('want all three to have signed', () => {
    for (const signatures of [
      ['host', 'recorder'],
      ['host', 'resident'],
      ['recorder', 'resident'],
    ] as const) {
      expect(holds('minutesSigned', { minutes: { id: 'm', sealed: true, signatures } })).toBe(false)
    }
    const open = { id: 'm', sealed: false, signatures: ['host', 'recorder', 'resident'] } as const
    expect(holds('minutesSigned', { minutes: open })).toBe(false)
  })

  it.each([
    [2, 2, 2, false],
    [3, 9, 0, false],
    [3, 8, 0, true],
    [3, 13, 1, false],
    [3, 11, 2, true],
    [6, 24, 2, false],
    [6, 24, 3, true],
  ])('%i ratings of %i together, %i dissatisfied: back to be done is %s', (count, sum, low, expected) => {
    expect(dissatisfied({ ...NO_FACTS, ratings: { count, sum, dissatisfied: low } })).toBe(expected)
  })

  it('let 问诉求 end when its days are over, not a moment before', () => {
    expect(holds('askingOver', {}, { stepDueAt: NOW })).toBe(true)
    expect(holds('askingOver', {}, { stepDueAt: new Date(NOW.getTime() + 1) })).toBe(false)
  })
})

describe('the next level', () => {
  const standing = (change: Partial<Standing>): Standing => ({
    levels: [],
    specialist: false,
    host: false,
    owner: 'branchSecretary',
    naturalOwner: 'branchSecretary',
    ...change,
  })
  const propose = transitionOf('asking', 'propose')
  if (!propose) throw new Error('no row')

  it('acts once the deadline was missed, and not before', () => {
    expect(mayMove(propose, standing({ levels: ['communitySecretary'] }))).toBe(false)
    const raised = standing({ levels: ['communitySecretary'], owner: 'communitySecretary' })
    expect(mayMove(propose, raised)).toBe(true)
    expect(mayMove(propose, standing({ levels: ['branchSecretary'], owner: 'communitySecretary' }))).toBe(
      true,
    )
    expect(mayMove(propose, standing({ levels: ['countyAdmin'], owner: 'communitySecretary' }))).toBe(false)
  })

  it('gives the chair no more than the chair', () => {
    const host = standing({ host: true })
    const handle = transitionOf('deliberating', 'handle')
    expect(handle && mayMove(handle, host)).toBe(true)
    expect(mayMove(propose, host)).toBe(false)
  })
})
