import { POLL_GROUPS, type PollGroup } from '@shared/contract/poll'
import { groupOf, householdAct, refuseAnswer } from '@shared/rules/poll/decide-answer'
import { closingTime } from '@shared/rules/poll/poll-times'
import { shownGroups } from '@shared/rules/poll/shown-groups'
import { countPoll, optionIds } from '@shared/rules/poll/tally'
import fc from 'fast-check'

const OPTIONS = optionIds(['a', 'b'])
const poll = {
  proposalIds: ['a', 'b'],
  closesAt: new Date('2026-11-25T16:00:00Z'),
  closedAt: null,
}
const answering = {
  choice: 'a',
  now: new Date('2026-11-25T15:59:59.999Z'),
  state: 'deliberating' as const,
  under18: false,
}

describe('an answer', () => {
  it('counts to the last moment, for every option', () => {
    for (const choice of ['a', 'b', 'none', 'unsure']) {
      expect(refuseAnswer(poll, { ...answering, choice })).toBeNull()
    }
  })
  test.each([
    ['at the moment of closing', { now: poll.closesAt }, 'POLL_CLOSED'],
    ['of somebody under 18', { under18: true }, 'ADULT_ONLY'],
    ['in another step', { state: 'handling' as const }, 'STEP_CLOSED'],
    ['to what is not offered', { choice: 'c' }, 'POLL_OPTION_UNKNOWN'],
    ['to what only looks like an option', { choice: 'toString' }, 'POLL_OPTION_UNKNOWN'],
  ])('%s does not', (_, change, code) => {
    expect(refuseAnswer(poll, { ...answering, ...change })).toBe(code)
  })
  it('does not count once the poll was counted', () => {
    expect(refuseAnswer({ ...poll, closedAt: new Date() }, answering)).toBe('POLL_CLOSED')
  })
})

describe('who answers for a household', () => {
  const home = { members: ['lin', 'zhou'], adultId: null }
  it('the first adult where nobody is named', () => expect(householdAct('lin', home, null)).toBe('take'))
  it('and she stays it', () => {
    expect(householdAct('zhou', home, 'lin')).toBe('leave')
    expect(householdAct('lin', home, 'lin')).toBe('keep')
  })
  it('only the named adult where there is one', () => {
    expect(householdAct('lin', { ...home, adultId: 'zhou' }, null)).toBe('leave')
    expect(householdAct('zhou', { ...home, adultId: 'zhou' }, null)).toBe('take')
  })
  it('whoever answered first is not pushed out by one who is named later', () => {
    expect(householdAct('zhou', { ...home, adultId: 'zhou' }, 'lin')).toBe('leave')
  })
  it('another one once she has moved out, and nobody from next door', () => {
    expect(householdAct('zhou', { members: ['zhou'], adultId: null }, 'lin')).toBe('take')
    expect(householdAct('next', home, null)).toBe('leave')
  })
})

const answers = fc.uniqueArray(
  fc.record({
    personId: fc.integer({ min: 0, max: 60 }).map((n) => `p${n}`),
    choice: fc.constantFrom('a', 'b', 'none', 'unsure', 'gone'),
    group: fc.constantFrom<PollGroup | null>('owner', 'tenant', 'family', null),
  }),
  { selector: ({ personId }) => personId, maxLength: 40 },
)
const households = fc.array(
  fc.integer({ min: 0, max: 60 }).map((n) => ({ casterId: `p${n}` })),
  { maxLength: 30 },
)

test('each person and each household is counted once, and every figure is a recount', () => {
  fc.assert(
    fc.property(answers, households, (given, homes) => {
      const { persons, households: byHome, groups } = countPoll(OPTIONS, given, homes)
      const valid = given.filter(({ choice }) => choice !== 'gone')
      expect(persons.total).toBe(valid.length)
      for (const option of OPTIONS) {
        expect(persons.counts[option]).toBe(valid.filter(({ choice }) => choice === option).length)
        expect(byHome.counts[option]).toBe(
          homes.filter((home) => valid.some((one) => one.personId === home.casterId && one.choice === option))
            .length,
        )
      }
      for (const group of POLL_GROUPS) {
        expect(groups[group].total).toBe(valid.filter((one) => one.group === group).length)
      }
    }),
    { numRuns: 500 },
  )
})

test('a breakdown shows no group under five, and none can be worked out from the total', () => {
  fc.assert(
    fc.property(answers, (given) => {
      const result = countPoll(OPTIONS, given, [])
      const shown = shownGroups(result)
      for (const { persons } of shown) expect(persons.total).toBeGreaterThanOrEqual(5)
      const rest = result.persons.total - shown.reduce((sum, { persons }) => sum + persons.total, 0)
      if (shown.length > 0) expect(rest === 0 || rest >= 5).toBe(true)
    }),
    { numRuns: 1000 },
  )
})

it('four tenants beside twenty owners give no breakdown at all: they would follow from the total', () => {
  const of = (group: PollGroup, n: number) =>
    Array.from({ length: n }, (_, at) => ({ personId: `${group}${at}`, choice: 'a', group }))
  const counted = (tenants: number) => countPoll(OPTIONS, [...of('owner', 20), ...of('tenant', tenants)], [])
  expect(shownGroups(counted(4))).toEqual([])
  expect(shownGroups(counted(5)).map(({ group }) => group)).toEqual(['owner', 'tenant'])
})

it('relocated owners own; family is counted apart', () => {
  expect([
    groupOf('relocatedOwner'),
    groupOf('owner'),
    groupOf('tenant'),
    groupOf('family'),
    groupOf(null),
  ]).toEqual(['owner', 'owner', 'tenant', 'family', null])
})

describe('the closing moment, in China', () => {
  test.each([
    ['2026-11-22T01:00:00Z', 3, '2026-11-25T16:00:00.000Z'],
    ['2026-11-22T15:59:59Z', 1, '2026-11-23T16:00:00.000Z'],
    ['2026-11-22T16:00:00Z', 1, '2026-11-24T16:00:00.000Z'],
    ['2026-12-31T10:00:00Z', 1, '2027-01-01T16:00:00.000Z'],
  ])('opened at %s for %i days', (now, days, closes) => {
    expect(closingTime(new Date(now), days).toISOString()).toBe(closes)
  })
})
