import { ageToday, isMinor, isYoung } from '@shared/rules/people/age'

const SAID = new Date('2026-11-22T00:00:00Z')
const after = (years: number) => new Date(SAID.getTime() + years * 366 * 24 * 3_600_000)

describe('an age that was stated in words', () => {
  it.each([
    ['14to15', 0, '14to15'],
    ['14to15', 1.9, '14to15'],
    ['14to15', 2, '16to17'],
    ['14to15', 4, 'adult'],
    ['16to17', 0, '16to17'],
    ['16to17', 1.9, '16to17'],
    ['16to17', 2, 'adult'],
    ['adult', 0, 'adult'],
  ] as const)('%s, %d years later, is %s at the youngest', (stated, years, today) => {
    expect(ageToday(stated, SAID, after(years))).toBe(today)
  })

  it('protects 14 and 15 from being shown unseen, and everybody under 18 from answering for a household', () => {
    const at = (ageGroup: '14to15' | '16to17' | 'adult') => ({ ageGroup, ageStatedAt: SAID })
    expect((['14to15', '16to17', 'adult'] as const).map((age) => isYoung(at(age), SAID))).toEqual([
      true,
      false,
      false,
    ])
    expect((['14to15', '16to17', 'adult'] as const).map((age) => isMinor(at(age), SAID))).toEqual([
      true,
      true,
      false,
    ])
  })

  it('takes whoever never described a home for an adult', () => {
    expect(isMinor({}, SAID)).toBe(false)
  })
})
