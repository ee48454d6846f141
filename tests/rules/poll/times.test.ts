import type { PollTally } from '@shared/contract/poll'
import { groupOf, householdAct } from '@shared/rules/poll/decide-answer'
import { pausedSince } from '@shared/rules/poll/paused'
import { closingTime, countableFrom } from '@shared/rules/poll/poll-times'
import { shownGroups } from '@shared/rules/poll/shown-groups'
import { countPoll, optionIds } from '@shared/rules/poll/tally'

const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 4, minute))
const MINUTE = 60_000

describe('the time of a poll', () => {
  it('ends with its last day in China, today not counted', () => {
    expect(closingTime(new Date('2026-11-20T15:59:59Z'), 3)).toEqual(new Date('2026-11-23T16:00:00Z'))
    expect(closingTime(new Date('2026-11-20T16:00:00Z'), 3)).toEqual(new Date('2026-11-24T16:00:00Z'))
    expect(closingTime(new Date('2026-11-20T00:00:00Z'), 0)).toEqual(new Date('2026-11-20T16:00:00Z'))
  })

  it('is counted a minute after it ended', () => {
    expect(countableFrom(at(0))).toEqual(at(1))
  })

  it('stands still while the matter is suspended', () => {
    const pause = (...moves: [string, number][]) =>
      pausedSince(
        at(10),
        moves.map(([verb, minute]) => ({ verb, at: at(minute) })),
      )
    expect(pause()).toBe(0)
    expect(pause(['suspend', 20], ['resume', 25])).toBe(5 * MINUTE)
    expect(pause(['suspend', 20], ['resume', 25], ['suspend', 30], ['resume', 31])).toBe(6 * MINUTE)
    // Only what lies after the beginning counts, and nothing that goes on.
    expect(pause(['suspend', 5], ['resume', 12])).toBe(2 * MINUTE)
    expect(pause(['suspend', 5], ['resume', 8])).toBe(0)
    expect(pause(['suspend', 20])).toBe(0)
    expect(pause(['resume', 20])).toBe(0)
    expect(pause(['suspend', 20], ['extend', 22], ['resume', 25])).toBe(5 * MINUTE)
    expect(pause(['suspend', 20], ['resume', 25], ['resume', 40])).toBe(5 * MINUTE)
  })
})

describe('who answers', () => {
  it('owns, rents, or belongs to the family, and is nothing before she has said so', () => {
    expect((['owner', 'relocatedOwner', 'tenant', 'family', null] as const).map(groupOf)).toEqual([
      'owner',
      'owner',
      'tenant',
      'family',
      null,
    ])
  })

  it('for a household: the one who is named, once the other has left', () => {
    const home = { members: ['lin', 'zhou'], adultId: 'zhou' }
    expect(householdAct('zhou', home, 'gone')).toBe('take')
    expect(householdAct('lin', home, 'gone')).toBe('leave')
    expect(householdAct('gone', home, 'gone')).toBe('leave')
  })
})

describe('the count', () => {
  const OPTIONS = optionIds(['a'])

  it('offers the proposals first, then none of them and not sure', () => {
    expect(OPTIONS).toEqual(['a', 'none', 'unsure'])
  })

  it('leaves out what is no option, a household without an answer, and nobody’s group', () => {
    const counted = countPoll(
      OPTIONS,
      [
        { personId: 'p1', choice: 'a', group: 'owner' },
        { personId: 'p2', choice: 'gone', group: 'tenant' },
        { personId: 'p3', choice: 'unsure', group: null },
        { personId: 'p4', choice: 'none', group: 'family' },
        { personId: 'p5', choice: 'a', group: 'tenant' },
      ],
      [{ casterId: 'p1' }, { casterId: 'nobody' }, { casterId: 'p4' }],
    )
    const tally = (total: number, a: number, none: number, unsure: number): PollTally => ({
      total,
      counts: { a, none, unsure },
    })
    expect(counted).toEqual({
      persons: tally(4, 2, 1, 1),
      households: tally(2, 1, 1, 0),
      groups: { owner: tally(1, 1, 0, 0), tenant: tally(1, 1, 0, 0), family: tally(1, 0, 1, 0) },
    })
  })
})

describe('the breakdown that is shown', () => {
  const shown = (owner: number, tenant: number, family: number, unsaid = 0) => {
    const tally = (total: number): PollTally => ({ total, counts: {} })
    return shownGroups({
      persons: tally(owner + tenant + family + unsaid),
      households: tally(0),
      groups: { owner: tally(owner), tenant: tally(tenant), family: tally(family) },
    }).map(({ group, persons }) => [group, persons.total])
  }

  it('is of groups of five, in their own order', () => {
    expect(shown(5, 6, 7)).toEqual([
      ['owner', 5],
      ['tenant', 6],
      ['family', 7],
    ])
    expect(shown(4, 20, 4)).toEqual([['tenant', 20]])
    expect(shown(0, 0, 0)).toEqual([])
    expect(shown(4, 4, 4)).toEqual([])
  })

  it('holds back the smallest shown where what is left would be told by subtraction', () => {
    expect(shown(20, 10, 4)).toEqual([['owner', 20]])
    expect(shown(20, 10, 0, 4)).toEqual([['owner', 20]])
    expect(shown(20, 10, 5)).toHaveLength(3)
    expect(shown(20, 0, 4)).toEqual([])
    expect(shown(20, 10, 0)).toHaveLength(2)
    expect(shown(20, 10, 4, 1)).toHaveLength(2)
  })
})
