import { readDays, sayDays, yearFault } from '@shared/rules/calendar/work-year'

describe('days as they stand in a notice', () => {
  it.each([
    ['1月1日至3日', ['2027-01-01', '2027-01-02', '2027-01-03']],
    ['1月30日至2月1日', ['2027-01-30', '2027-01-31', '2027-02-01']],
    ['5.1', ['2027-05-01']],
    ['2月5日-2月6日', ['2027-02-05', '2027-02-06']],
    ['10月1日到10月2日\n2027-12-31', ['2027-10-01', '2027-10-02', '2027-12-31']],
    ['5月1日、5月1日', ['2027-05-01']],
    ['', []],
  ])('%j', (text, days) => {
    expect(readDays(text, 2027)).toEqual(days)
  })

  it.each([
    '元旦',
    '2月30日',
    '13月1日',
    '3日',
    '5月3日至1日',
    '1月1日至3月30日',
    '1月1日至2日至3日',
  ])('makes nothing up out of %j', (text) => {
    expect(readDays(text, 2027)).toBeUndefined()
  })
})

it('finds what cannot be right in a year', () => {
  expect(yearFault(2027, ['2027-01-01'], ['2027-02-28'])).toBeNull()
  expect(yearFault(2027, [], [])).toBe('offEmpty')
  expect(yearFault(2027, ['2026-01-01'], [])).toBe('offOtherYear')
  expect(yearFault(2027, ['2027-01-01'], ['2028-01-01'])).toBe('onOtherYear')
  expect(yearFault(2027, ['2027-01-01'], ['2027-03-01'])).toBe('onNoWeekend')
  expect(yearFault(2027, ['2027-01-01', '2027-01-02'], ['2027-01-02'])).toBe('both')
})

it('says days as they were written, a stretch a line', () => {
  const text = '1月1日至1月3日\n2月28日\n9月30日至10月7日'
  expect(sayDays(readDays(text, 2027) ?? [])).toBe(text)
})
