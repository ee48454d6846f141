import { MEMBER_STATES } from '@shared/contract/registration'
import {
  isCurrent,
  MEMBER_LIFE,
  MEMBER_VERBS,
  memberStep,
  memberVerbs,
} from '@shared/rules/registration/member-life'
import { minutesWithin } from '@shared/rules/service/minutes'

const at = (state: (typeof MEMBER_STATES)[number], suspendedBy: 'member' | 'secretary' | null = null) => ({
  state,
  suspendedBy,
})

describe('the life of a registration', () => {
  it('every verb stands in the table, and every state can be left or is over', () => {
    for (const verb of MEMBER_VERBS) expect(MEMBER_LIFE.some((one) => one.verb === verb)).toBe(true)
    for (const state of MEMBER_STATES) {
      expect(MEMBER_LIFE.some(({ from }) => from === state)).toBe(isCurrent(state))
    }
  })

  it('goes from pending to active through somebody else and through her own promise', () => {
    expect(memberStep(at('pending'), 'accept', 'member')).toBeUndefined()
    expect(memberStep(at('pending'), 'accept', 'unitList')).toBe('accepted')
    expect(memberStep(at('accepted'), 'begin', 'secretary')).toBeUndefined()
    expect(memberStep(at('accepted'), 'begin', 'member')).toBe('active')
  })

  it('is taken up again by whoever put it to rest, and by nobody else', () => {
    expect(memberVerbs(at('suspended', 'member'), 'member')).toEqual(['resume', 'move', 'end'])
    expect(memberVerbs(at('suspended', 'member'), 'secretary')).toEqual(['end'])
    expect(memberVerbs(at('suspended', 'secretary'), 'member')).toEqual(['move', 'end'])
    expect(memberVerbs(at('suspended', 'secretary'), 'secretary')).toEqual(['restore', 'end'])
  })

  it('offers nothing once it is over', () => {
    for (const who of ['member', 'secretary', 'unitList'] as const) {
      expect([...memberVerbs(at('moved'), who), ...memberVerbs(at('ended'), who)]).toEqual([])
    }
  })
})

describe('the minutes of a day', () => {
  it.each([
    [0, 1, 1],
    [0, 720, 720],
    [0, 721, 720],
    [700, 60, 20],
    [720, 5, null],
    [0, 0, null],
    [10, null, null],
  ])('with %p on record, %p more count as %p', (already, stated, counted) => {
    expect(minutesWithin(already, stated)).toBe(counted)
  })
})
