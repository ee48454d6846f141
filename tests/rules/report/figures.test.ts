import { APPEAL_STATES } from '@shared/contract/appeal'
import { CONSULTATION_STATES } from '@shared/contract/consultation'
import { REPORT_FIGURES } from '@shared/contract/report'
import {
  addFigures,
  averageRating,
  countFigures,
  type MatterFacts,
  MISSED_ACTIONS,
  type MonthFacts,
  matterOutcome,
  onTimeShare,
  openMatters,
  REOPENED_ACTIONS,
} from '@shared/rules/report/figures'
import { MONTH, monthBefore, monthBounds, monthOf } from '@shared/rules/report/month'

const NOW = new Date('2026-11-20T04:00:00Z')
const NO_RATINGS = { count: 0, sum: 0, dissatisfied: 0 }
const matter = (change: Partial<MatterFacts>): MatterFacts => ({
  state: 'asking',
  missed: 0,
  dueAt: null,
  ratings: NO_RATINGS,
  ...change,
})
const outcome = (change: Partial<MatterFacts>) => matterOutcome(matter(change), NOW)
const NOTHING: MonthFacts = { appeals: [], sessions: [], matters: [], events: [] }

describe('what came of a matter', () => {
  it('is on time where it was closed without a missed limit, and late with one, closed or not', () => {
    expect(outcome({ state: 'closed' })).toBe('onTime')
    expect(outcome({ state: 'closed', dueAt: new Date(0) })).toBe('onTime')
    expect(outcome({ state: 'closed', missed: 1 })).toBe('late')
    expect(outcome({ state: 'handling', missed: 1 })).toBe('late')
    expect(outcome({ state: 'handedOff', missed: 1 })).toBe('late')
  })

  it('is late from the moment at which its limit is over', () => {
    expect(outcome({ dueAt: NOW })).toBe('late')
    expect(outcome({ dueAt: new Date(NOW.getTime() + 1) })).toBe('young')
    expect(outcome({ state: 'handedOff', dueAt: NOW })).toBe('late')
  })

  it('is told apart where it lies elsewhere, or was stopped', () => {
    expect(CONSULTATION_STATES.filter((state) => outcome({ state }) === 'elsewhere').sort()).toEqual([
      'handedOff',
      'transferredResidentsMeeting',
      'transferredStatutory',
    ])
    expect(outcome({ state: 'cancelled', missed: 3 })).toBe('stopped')
    expect(outcome({ state: 'suspended' })).toBe('young')
  })
})

describe('the figures of a month', () => {
  it('are nothing of nothing', () => {
    expect(new Set(Object.values(countFigures(NOTHING, NOW)))).toEqual(new Set([0]))
  })

  it('count each thing once, under its own name', () => {
    const counted = countFigures(
      {
        appeals: APPEAL_STATES.map((state) => ({ state })),
        sessions: [{ present: 4 }, { present: 5 }],
        matters: [
          matter({ state: 'closed', ratings: { count: 3, sum: 14, dissatisfied: 0 } }),
          matter({ state: 'closed', missed: 2, ratings: { count: 2, sum: 3, dissatisfied: 2 } }),
          matter({}),
          matter({ state: 'handedOff' }),
          matter({ state: 'handedOff' }),
          matter({ state: 'cancelled' }),
        ],
        events: [...MISSED_ACTIONS, ...REOPENED_ACTIONS, 'consultation.close'].map((action) => ({ action })),
      },
      NOW,
    )
    expect(counted).toEqual({
      appeals: APPEAL_STATES.length,
      appealsTaken: 4,
      sessions: 2,
      personTimes: 9,
      matters: 6,
      onTime: 1,
      late: 1,
      young: 1,
      elsewhere: 2,
      stopped: 1,
      missed: 5,
      reopened: 2,
      ratings: 5,
      points: 17,
      dissatisfied: 2,
    })
  })

  it('take as taken what was found to be for neighbours to settle', () => {
    const taken = APPEAL_STATES.filter(
      (state) => countFigures({ ...NOTHING, appeals: [{ state }] }, NOW).appealsTaken === 1,
    )
    expect([...taken].sort()).toEqual(['accepted', 'asking', 'merged', 'split'])
  })

  it('call these missed and these reopened', () => {
    expect([...MISSED_ACTIONS].sort()).toEqual([
      'appeal.overdue',
      'consultation.overdue',
      'question.overdue',
      'work.directLineOverdue',
      'work.overdue',
    ])
    expect(REOPENED_ACTIONS).toEqual(['consultation.reopen', 'consultation.takeToReception'])
  })

  it('of a community are those of its compounds together', () => {
    const one = countFigures({ ...NOTHING, sessions: [{ present: 4 }] }, NOW)
    const other = countFigures({ ...NOTHING, sessions: [{ present: 5 }], matters: [matter({})] }, NOW)
    expect(addFigures([one, other])).toEqual(
      countFigures({ ...NOTHING, sessions: [{ present: 4 }, { present: 5 }], matters: [matter({})] }, NOW),
    )
    expect(Object.keys(addFigures([])).sort()).toEqual([...REPORT_FIGURES].sort())
  })

  it('give a share of what is decided and an average of what was rated, or nothing', () => {
    expect(onTimeShare({ onTime: 3, late: 1 })).toBe(0.75)
    expect(onTimeShare({ onTime: 0, late: 2 })).toBe(0)
    expect(onTimeShare({ onTime: 0, late: 0 })).toBeNull()
    expect(averageRating({ ratings: 4, points: 18 })).toBe(4.5)
    expect(averageRating({ ratings: 0, points: 0 })).toBeNull()
  })

  it('may still change while a matter is open', () => {
    const states = ['closed', 'cancelled', 'asking', 'handedOff'] as const
    expect(openMatters({ matters: states.map((state) => matter({ state })) })).toBe(2)
  })
})

describe('a month', () => {
  it('begins at midnight in China', () => {
    expect(monthOf(new Date('2026-10-31T15:59:59Z'))).toBe('2026-10')
    expect(monthOf(new Date('2026-10-31T16:00:00Z'))).toBe('2026-11')
    expect(monthBounds('2026-11')).toEqual({
      from: new Date('2026-10-31T16:00:00Z'),
      to: new Date('2026-11-30T16:00:00Z'),
    })
    expect(monthBounds('2026-12').to).toEqual(new Date('2026-12-31T16:00:00Z'))
    expect([monthBefore('2026-11'), monthBefore('2026-01')]).toEqual(['2026-10', '2025-12'])
  })

  it('is written with its year', () => {
    const written = ['2026-01', '2026-09', '2026-10', '2026-12']
    expect(written.every((month) => MONTH.test(month))).toBe(true)
    const wrong = ['2026-00', '2026-13', '2026-1', '1926-01', '2026-011', 'x2026-01', '202-01', '2026-20']
    expect(wrong.filter((month) => MONTH.test(month))).toEqual([])
  })
})
