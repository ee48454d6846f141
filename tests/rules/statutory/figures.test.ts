import { GROUNDS, groundsFor, LIFT_GROUNDS, MARK_GROUNDS } from '@shared/rules/statutory/grounds'
import { areaText, readArea, readOwners } from '@shared/rules/statutory/read-figures'
import { needsThreeQuarters, thresholdOf } from '@shared/rules/statutory/thresholds'

describe('a figure as it is typed', () => {
  it.each([
    ['10500', 1_050_000],
    ['10,500.5', 1_050_050],
    ['10 500.05平方米', 1_050_005],
    ['１０.2㎡', 1020],
    ['10.m2', 1000],
    ['10.2500 M2', 1025],
    ['0', 0],
    ['1000000000', 100_000_000_000],
  ])('%s is %i hundredths', (text, centi) => expect(readArea(text)).toBe(centi))

  it.each([
    '',
    '-1',
    '10.255',
    '1e3',
    '十',
    '10.2.2',
    '10平方米左右',
    '约10',
    '1000000000.01',
    '12345678901',
    '.5',
  ])('no area: "%s"', (text) => expect(readArea(text)).toBeNull())

  it.each([
    ['210户', 210],
    ['２１０人', 210],
    ['1,000位', 1000],
    ['0', 0],
    ['1000000', 1_000_000],
  ])('%s is %i owners', (text, owners) => expect(readOwners(text)).toBe(owners))
  it.each(['', '1.5', '1000001', '10000000', '户', '约10', '10户吧', '人10'])('no owners: "%s"', (text) =>
    expect(readOwners(text)).toBeNull())

  it('is shown with two places and commas', () => {
    expect([0, 5, 1_050_005, 100_000_000_000].map(areaText)).toEqual([
      '0.00',
      '0.05',
      '10,500.05',
      '1,000,000,000.00',
    ])
  })
})

describe('the thresholds of art. 278', () => {
  it('ask three quarters for items 6 to 8', () => {
    const items = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const
    expect(items.filter(needsThreeQuarters)).toEqual([6, 7, 8])
  })

  it('say what is needed and what is missing, of owners and of area', () => {
    const figures = (owners: number, areaCenti: number) => ({ owners, areaCenti })
    const threshold = thresholdOf(8, {
      all: figures(300, 3_000_000),
      taking: figures(199, 2_000_001),
      consenting: figures(150, 1_500_000),
    })
    expect(threshold).toEqual({
      participation: { needed: figures(200, 2_000_000), missing: figures(1, 0), reached: false },
      consent: { needed: figures(150, 1_500_001), missing: figures(0, 1), reached: false },
      reached: false,
    })
    const nobody = thresholdOf(5, { all: figures(10, 0), taking: figures(10, 0), consenting: figures(10, 1) })
    expect([nobody.participation.reached, nobody.consent.reached]).toEqual([false, false])
    expect(
      thresholdOf(5, { all: figures(0, 10), taking: figures(9, 10), consenting: figures(9, 9) }).participation
        .reached,
    ).toBe(false)
  })

  it('are called so for reasons, and lifted for others', () => {
    expect(groundsFor(5)).toEqual(MARK_GROUNDS)
    expect(groundsFor(null)).toEqual(LIFT_GROUNDS)
    expect([...MARK_GROUNDS]).toEqual(['workNeedsIt', 'neighboursSaid', 'comparedWithLaw', 'officeSaid'])
    expect([...LIFT_GROUNDS]).toEqual([
      'wordsOnly',
      'dailyUpkeep',
      'voluntaryPact',
      'useUnchanged',
      'officeSaid',
    ])
    expect(GROUNDS).toHaveLength(8)
  })
})
