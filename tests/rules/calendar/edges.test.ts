import { typedDay } from '@shared/rules/calendar/typed-day'
import { readDays, sayDays, yearFault } from '@shared/rules/calendar/work-year'
import { dayNameOf, endOfDay, workingDaysAfter } from '@shared/rules/calendar/working-days'

describe('days of a notice', () => {
  it.each([
    ['1月1日至31日', 31],
    ['1月1日~3日', 3],
    ['1月1日～3日', 3],
    ['1月1日—3日', 3],
    ['1月1日–3日', 3],
    ['1月1日到3日', 3],
    ['2027.5.1-2027.5.3', 3],
    ['2027年5月1日至2027年5月3日', 3],
    ['2027-5-1至2027-5-12', 12],
    [' 1 月 1 日 ', 1],
    ['1/1', 1],
    ['1月1', 1],
    ['1月1日,1月3日,1月5日', 3],
    ['1月1日,1月3日;1月5日、1月7日', 4],
    ['12月31日\n\n1月1日', 2],
  ])('%j: %i', (text, count) => expect(readDays(text, 2027)?.length ?? 0).toBe(count))

  it.each([
    '1月1日至2月1日',
    '1月32日',
    '0月1日',
    '1月1日至',
    '至3日',
    '1月1日起',
    '约1月1日',
    '1月111日',
    '111月1日',
  ])('nothing from %j', (text) => expect(readDays(text, 2027)).toBeUndefined())

  it('are sorted, each once, and of the year that is said', () => {
    expect(readDays('5月2日、5月1日、5月2日', 2027)).toEqual(['2027-05-01', '2027-05-02'])
    expect(readDays('5月1日 , 5月2日', 2027)).toEqual(['2027-05-01', '2027-05-02'])
    expect(readDays('5月1日至2', 2027)).toEqual(['2027-05-01', '2027-05-02'])
    expect(readDays('2027-05-30', 2027)).toEqual(['2027-05-30'])
    expect(readDays('5月1日至约2日', 2027)).toBeUndefined()
    expect(readDays('5月1日至2日止', 2027)).toBeUndefined()
    expect(readDays('2026年12月31日', 2027)).toEqual(['2026-12-31'])
    expect(readDays('5月30日至6月1日', 2027)).toEqual(['2027-05-30', '2027-05-31', '2027-06-01'])
    expect(readDays('12月5日至7日', 2027)).toEqual(['2027-12-05', '2027-12-06', '2027-12-07'])
  })

  it('are said a stretch a line', () => {
    expect(sayDays(['2027-01-01'])).toBe('1月1日')
    expect(sayDays(['2027-01-01', '2027-01-02', '2027-10-10'])).toBe('1月1日至1月2日\n10月10日')
    expect(sayDays([])).toBe('')
  })

  it('make a year of which every day may be as it is said', () => {
    expect(yearFault(2027, ['2027-01-01', '2026-12-31'], [])).toBe('offOtherYear')
    expect(yearFault(2027, ['2027-01-01'], ['2027-02-27', '2027-03-01'])).toBe('onNoWeekend')
    expect(yearFault(2027, ['2027-01-01'], ['2027-02-27', '2027-02-28'])).toBeNull()
    expect(yearFault(2027, ['2027-02-27'], ['2027-02-28'])).toBeNull()
    expect(yearFault(202, ['2027-01-01'], [])).toBe('offOtherYear')
    expect(yearFault(2027, ['2027-01-01'], ['2027-02-27', '2028-02-27'])).toBe('onOtherYear')
    expect(yearFault(2027, ['2027-01-01', '2027-02-27'], ['2027-02-27', '2027-02-28'])).toBe('both')
  })
})

describe('a day as it is typed', () => {
  it.each([
    ['2026年11月2日', '2026-11-02'],
    ['2026年11月2', '2026-11-02'],
    ['2026-11-2', '2026-11-02'],
    ['2026.1.12', '2026-01-12'],
    ['2026/01/02', '2026-01-02'],
    [' ２０２６－１１－２ ', '2026-11-02'],
    ['2028-2-29', '2028-02-29'],
  ])('%s: %s', (text, day) => expect(typedDay(text)).toBe(day))

  it.each([
    '',
    '2026-2-29',
    '2026-13-1',
    '2026-0-1',
    '26-1-1',
    '12026-1-1',
    '2026-111-1',
    '2026-1-111',
    '2026-1',
    '在2026-1-1',
    '2026-1-1日起',
    '2026_1_1',
  ])('no day: "%s"', (text) => expect(typedDay(text)).toBeNull())
})

describe('working days', () => {
  const calendar = {
    years: new Set([2026]),
    off: new Set(['2026-11-24', '2026-11-28']),
    on: new Set(['2026-11-28', '2026-11-29']),
  }
  const daysFrom = (from: string, days: number) => workingDaysAfter(new Date(from), days, calendar)

  it('leave out weekends and days off, and count a weekend that is worked', () => {
    // Friday; Monday, Wednesday, Thursday, Friday, and the worked Saturday and Sunday.
    const ends = [1, 2, 3, 4, 5, 6, 7].map((days) =>
      dayNameOf(new Date(daysFrom('2026-11-20T04:00:00Z', days).at.getTime() - 1)),
    )
    expect(ends.map((day) => day.slice(8))).toEqual(['23', '25', '26', '27', '28', '29', '30'])
  })

  it('end with their day in China, and none of them is today', () => {
    expect(daysFrom('2026-11-20T04:00:00Z', 0)).toEqual({
      at: new Date('2026-11-20T16:00:00Z'),
      provisional: false,
    })
    expect(daysFrom('2026-11-20T16:00:00Z', 0).at).toEqual(new Date('2026-11-21T16:00:00Z'))
  })

  it('are provisional as soon as one day of an unpublished year lies between', () => {
    expect(daysFrom('2026-12-30T04:00:00Z', 1).provisional).toBe(false)
    expect(daysFrom('2026-12-31T04:00:00Z', 1).provisional).toBe(true)
    expect(daysFrom('2025-12-30T04:00:00Z', 4).provisional).toBe(true)
  })

  it('know the last moment of a day', () => {
    expect(endOfDay('2026-11-20')).toEqual(new Date('2026-11-20T15:59:59.999Z'))
    expect(endOfDay('2026-2-3')).toBeUndefined()
  })
})
