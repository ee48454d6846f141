import { ACTIVITY_STATES, type SignupState } from '@shared/contract/service/activity'
import { REPORT_STATES } from '@shared/contract/service/report'
import { SHEET_STATES } from '@shared/contract/service/sheet'
import { speaksOfService } from '@shared/rules/service/about-service'
import {
  ACTIVITY_LIFE,
  activityStep,
  decideJoin,
  mayConfirm,
  startsInTime,
} from '@shared/rules/service/activity-life'
import { minutesWithin } from '@shared/rules/service/minutes'
import { REPORT_LIFE, reportDue, reportStep } from '@shared/rules/service/report-life'
import { SHEET_LIFE, sheetStep } from '@shared/rules/service/sheet-life'
import { yearOf } from '@shared/rules/service/year'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const START = Date.UTC(2026, 10, 27, 1)

describe('an activity', () => {
  it('is announced or refused by the checks, and called off by its host until it is over', () => {
    const leads = ACTIVITY_LIFE.map(({ from, verb, who, to }) => `${who}: ${from} ${verb} ${to}`)
    expect(leads).toEqual([
      'machine: preparing announce open',
      'machine: preparing refuse cancelled',
      'host: preparing callOff cancelled',
      'host: open callOff cancelled',
    ])
    expect(activityStep('preparing', 'announce', 'machine')).toBe('open')
    expect(activityStep('preparing', 'announce', 'host')).toBeUndefined()
    expect(activityStep('preparing', 'refuse', 'machine')).toBe('cancelled')
    expect(activityStep('open', 'refuse', 'machine')).toBeUndefined()
    expect(ACTIVITY_STATES.map((state) => activityStep(state, 'callOff', 'host'))).toEqual([
      'cancelled',
      'cancelled',
      undefined,
    ])
  })

  const join = (mine: SignupState | null, wants: boolean, change: object = {}, now = START - 1) =>
    decideJoin({ state: 'open', startsAt: START, seats: 3, joined: 2, ...change }, mine, wants, now)

  it('has a seat for whoever comes first, and gives it free when she leaves', () => {
    expect(join(null, true)).toEqual({ kind: 'set', state: 'joined', joined: 3 })
    expect(join('left', true)).toEqual({ kind: 'set', state: 'joined', joined: 3 })
    expect(join(null, true, { joined: 3 })).toEqual({ kind: 'refuse', code: 'ACTIVITY_FULL' })
    expect(join('joined', false, { joined: 3 })).toEqual({ kind: 'set', state: 'left', joined: 2 })
  })

  it('is joined once, however often it is tapped', () => {
    expect(join('joined', true, { joined: 3 })).toEqual({ kind: 'same' })
    expect(join(null, false)).toEqual({ kind: 'same' })
    expect(join('left', false, {}, START)).toEqual({ kind: 'same' })
  })

  it('is joined and left until it begins, and not after', () => {
    const over = { kind: 'refuse', code: 'ACTIVITY_OVER' }
    expect(join(null, true, {}, START)).toEqual(over)
    expect(join('joined', false, {}, START)).toEqual(over)
    expect(join(null, true, { state: 'cancelled' })).toEqual(over)
    expect(join('came', true, {}, START)).toEqual(over)
    expect(join('came', false, {}, START)).toEqual(over)
    expect(join('absent', true, {}, START)).toEqual(over)
    expect(join('absent', false, {}, START)).toEqual(over)
  })

  it('is confirmed by its host from its beginning on, for fourteen days', () => {
    const may = (now: number, state: 'open' | 'cancelled' = 'open') =>
      mayConfirm({ state, startsAt: START }, now)
    expect([may(START - 1), may(START), may(START + 14 * DAY - 1), may(START + 14 * DAY)]).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect(may(START, 'cancelled')).toBe(false)
  })

  it('is announced an hour ahead at least, ninety days at most', () => {
    const at = (by: number) => startsInTime(START + by, START)
    expect([at(HOUR - 1), at(HOUR), at(90 * DAY), at(90 * DAY + 1)]).toEqual([false, true, true, false])
  })
})

describe('a yearly report', () => {
  it('is sent by its author, and read or returned by the secretary', () => {
    expect(REPORT_LIFE).toHaveLength(3)
    expect(REPORT_STATES.map((state) => reportStep(state, 'submit', 'author'))).toEqual([
      'submitted',
      undefined,
      undefined,
    ])
    expect(REPORT_STATES.map((state) => reportStep(state, 'review', 'secretary'))).toEqual([
      undefined,
      'reviewed',
      undefined,
    ])
    expect(reportStep('submitted', 'return', 'secretary')).toBe('draft')
    expect(reportStep('submitted', 'review', 'author')).toBeUndefined()
    expect(reportDue(2026)).toBe('2026-12-15')
  })
})

describe('an assessment sheet', () => {
  it('is issued once its member has agreed, was silent, or was answered', () => {
    expect(SHEET_LIFE).toHaveLength(5)
    expect(sheetStep('shown', 'agree', 'member')).toBe('settled')
    expect(sheetStep('shown', 'lapse', 'clock')).toBe('settled')
    expect(sheetStep('shown', 'object', 'member')).toBe('objected')
    expect(sheetStep('objected', 'answer', 'secretary')).toBe('settled')
    expect(SHEET_STATES.map((state) => sheetStep(state, 'issue', 'community'))).toEqual([
      undefined,
      undefined,
      'issued',
      undefined,
    ])
    expect(sheetStep('settled', 'issue', 'secretary')).toBeUndefined()
    expect(sheetStep('objected', 'lapse', 'clock')).toBeUndefined()
    expect(sheetStep('shown', 'agree', 'secretary')).toBeUndefined()
  })

  it('speaks of service, of nobody’s home, body, belief or money', () => {
    const words = ['离婚', '结婚', '婚姻', '夫妻', '怀孕', '生病', '患病', '疾病', '病情', '残疾', '抑郁']
    const more = ['信教', '宗教', '收入', '欠款', '欠债', '欠费', '物业费', '投诉', '举报', '上访']
    for (const word of [...words, ...more])
      expect([word, speaksOfService(`因${word}未参加`)]).toEqual([word, false])
    expect(speaksOfService('巡逻八次,从不迟到')).toBe(true)
    expect(speaksOfService('联系15400000012')).toBe(false)
    expect(speaksOfService('')).toBe(true)
  })
})

describe('a year of service', () => {
  it('is counted by kind and month; time only where somebody noted it', () => {
    expect(
      yearOf([
        { kind: 'patrol', day: '2026-01-31', minutes: 60 },
        { kind: 'patrol', day: '2026-12-01', minutes: null },
        { kind: 'goods', day: '2026-01-01', minutes: 15 },
      ]),
    ).toEqual({
      items: 3,
      minutes: 75,
      kinds: [
        { kind: 'goods', items: 1, minutes: 15 },
        { kind: 'patrol', items: 2, minutes: 60 },
      ],
      months: [2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1],
    })
    expect(yearOf([])).toEqual({
      items: 0,
      minutes: 0,
      kinds: [],
      months: Array.from({ length: 12 }, () => 0),
    })
  })

  it('holds twelve hours a day, whole minutes', () => {
    expect(minutesWithin(0, 90.9)).toBe(90)
    expect(minutesWithin(719, 90)).toBe(1)
    expect(minutesWithin(719.5, 90)).toBeNull()
    expect(minutesWithin(0, 0.5)).toBeNull()
  })
})
