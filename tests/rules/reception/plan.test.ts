import {
  mayBeSet,
  momentOf,
  numberOf,
  receptionId,
  receptionSlotId,
  slotTimes,
} from '@shared/rules/reception/plan'

const china = (text: string) => new Date(`${text}+08:00`)

describe('a reception day', () => {
  it('is one a month and community, its places in line numbered', () => {
    expect(receptionId('cm1', '2026-11-20')).toBe('cm1_2026-11')
    expect(receptionSlotId('cm1_2026-11', 3)).toBe('cm1_2026-11_03')
    expect(receptionSlotId('cm1_2026-11', 12)).toBe('cm1_2026-11_12')
    expect(numberOf('cm1_2026-11_03')).toBe('3 号')
    expect(numberOf('cm1_2026-11_12')).toBe('12 号')
  })

  it.each([
    ['2026-11-20', '09:00', '2026-11-20T09:00'],
    ['2026-11-20', '00:00', '2026-11-20T00:00'],
    ['2026-11-20', '23:59', '2026-11-20T23:59'],
    ['2026-11-20', '19:30', '2026-11-20T19:30'],
  ])('%s %s is a moment in China', (day, clock, moment) =>
    expect(momentOf(day, clock)).toEqual(china(moment)))

  it.each([
    ['2026-11-31', '09:00'],
    ['2026-11-20', '24:00'],
    ['2026-11-20', '09:60'],
    ['2026-11-20', '9:00'],
    ['2026-11-20', '09:000'],
    ['2026-11-20', '30:00'],
    ['2026-11-20', 'x09:00'],
  ])('%s %s is none', (day, clock) => expect(momentOf(day, clock)).toBeUndefined())

  it('has its places one after the other', () => {
    const from = china('2026-11-20T09:00')
    expect(slotTimes(from, 3, 15)).toEqual(
      ['09:00', '09:15', '09:30'].map((clock) => china(`2026-11-20T${clock}`)),
    )
    expect(slotTimes(from, 0, 15)).toEqual([])
  })

  it('is set for this month or the next, as China counts them, and for no moment that is over', () => {
    const now = china('2026-11-30T23:00')
    const may = (text: string) => mayBeSet(china(text), now)
    expect(may('2026-11-30T23:00')).toBe(false)
    expect(may('2026-11-30T23:30')).toBe(true)
    expect(may('2026-12-01T00:00')).toBe(true)
    expect(may('2026-12-31T23:59')).toBe(true)
    expect(may('2027-01-01T00:00')).toBe(false)
    expect(mayBeSet(china('2027-02-28T09:00'), china('2027-01-31T09:00'))).toBe(true)
    expect(mayBeSet(china('2027-03-01T09:00'), china('2027-01-31T09:00'))).toBe(false)
    expect(mayBeSet(china('2027-01-05T09:00'), china('2026-12-01T09:00'))).toBe(true)
  })
})
