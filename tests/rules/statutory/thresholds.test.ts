import { STATUTORY_ITEMS, type StatutoryItem } from '@shared/contract/statutory'
import { areaText, readArea, readOwners } from '@shared/rules/statutory/read-figures'
import {
  MOST_AREA_CENTI,
  MOST_OWNERS,
  type OwnersAndArea,
  thresholdOf,
} from '@shared/rules/statutory/thresholds'
import fc from 'fast-check'

const some = (owners: number, areaCenti: number): OwnersAndArea => ({ owners, areaCenti })
const ALL = some(300, 3_000_000)
const participates = (taking: OwnersAndArea) =>
  thresholdOf(5, { all: ALL, taking, consenting: some(0, 0) }).participation
const consents = (item: StatutoryItem, consenting: OwnersAndArea) =>
  thresholdOf(item, { all: ALL, taking: some(210, 2_100_000), consenting }).consent

/** Domain §3.4: 300 dwellings, 30,000.00 m². */
describe('taking part: two thirds, the figure included, of owners and of area', () => {
  test.each([
    [200, 2_000_000, true],
    [201, 2_000_001, true],
    [199, 2_000_000, false],
    [200, 1_999_999, false],
    [199, 1_999_999, false],
    [199, 3_000_000, false],
    [300, 1_999_999, false],
    [0, 0, false],
  ])('%i owners with %i hundredths of a square metre: %s', (owners, area, reached) => {
    expect(participates(some(owners, area)).reached).toBe(reached)
  })

  it('says how many owners and how much area are missing', () => {
    expect(participates(some(199, 1_999_999)).missing).toEqual(some(1, 1))
    expect(participates(some(0, 0)).missing).toEqual(some(200, 2_000_000))
    expect(participates(some(300, 3_000_000)).missing).toEqual(some(0, 0))
  })

  it('rounds up where two thirds are not whole', () => {
    const { needed } = thresholdOf(5, {
      all: some(301, 3_000_001),
      taking: some(0, 0),
      consenting: some(0, 0),
    }).participation
    expect(needed).toEqual(some(201, 2_000_001))
  })
})

describe.each([1, 2, 3, 4, 5, 9] as const)('item %i: more than half of those taking part', (item) => {
  test.each([
    [106, 1_050_001, true],
    [107, 1_050_002, true],
    [105, 1_050_001, false],
    [106, 1_050_000, false],
    [105, 1_050_000, false],
    [210, 1_050_000, false],
    [105, 2_100_000, false],
  ])('%i owners with %i: %s', (owners, area, reached) => {
    expect(consents(item, some(owners, area)).reached).toBe(reached)
  })
})

describe.each([
  6, 7, 8,
] as const)('item %i: three quarters of those taking part, the figure included', (item) => {
  test.each([
    [158, 1_575_000, true],
    [159, 1_575_001, true],
    [157, 1_575_000, false],
    [158, 1_574_999, false],
    [157, 1_574_999, false],
    [210, 1_574_999, false],
    [157, 2_100_000, false],
  ])('%i owners with %i: %s', (owners, area, reached) => {
    expect(consents(item, some(owners, area)).reached).toBe(reached)
  })
})

describe('both doors', () => {
  it('consent without participation is nothing, participation without consent neither', () => {
    const few = some(199, 1_999_999)
    expect(thresholdOf(5, { all: ALL, taking: few, consenting: few })).toMatchObject({
      participation: { reached: false },
      consent: { reached: true },
      reached: false,
    })
    const enough = some(200, 2_000_000)
    expect(thresholdOf(5, { all: ALL, taking: enough, consenting: some(100, 1_000_000) }).reached).toBe(false)
    expect(thresholdOf(5, { all: ALL, taking: enough, consenting: some(101, 1_000_001) }).reached).toBe(true)
  })

  it('nothing is reached in a compound of nobody', () => {
    const nobody = some(0, 0)
    for (const item of STATUTORY_ITEMS) {
      expect(thresholdOf(item, { all: nobody, taking: nobody, consenting: nobody }).reached).toBe(false)
    }
  })
})

const figure = fc.record({
  owners: fc.integer({ min: 1, max: MOST_OWNERS }),
  areaCenti: fc.integer({ min: 1, max: MOST_AREA_CENTI }),
})
const item = fc.constantFrom(...STATUTORY_ITEMS)

test('agrees with exact fractions, for any compound, and one less never is enough', () => {
  fc.assert(
    fc.property(item, figure, figure, (one, all, taking) => {
      const { participation, consent } = thresholdOf(one, { all, taking, consenting: some(0, 0) })
      for (const key of ['owners', 'areaCenti'] as const) {
        const [n, p] = [BigInt(all[key]), BigInt(participation.needed[key])]
        expect(3n * p >= 2n * n && 3n * (p - 1n) < 2n * n).toBe(true)
        const [t, c] = [BigInt(taking[key]), BigInt(consent.needed[key])]
        const quarters = one === 6 || one === 7 || one === 8
        const enough = (x: bigint) => (quarters ? 4n * x >= 3n * t : 2n * x > t)
        expect(enough(c) && !enough(c - 1n)).toBe(true)
      }
    }),
    { numRuns: 2000 },
  )
})

describe('figures as people type them', () => {
  test.each([
    ['30000', 3_000_000],
    ['30,000.00', 3_000_000],
    ['30000.5', 3_000_050],
    ['19999.99 平方米', 1_999_999],
    ['８５．２㎡', 8_520],
    ['0.07', 7],
    ['85.', 8_500],
    ['85.250', 8_525],
  ])('%s', (text, centi) => expect(readArea(text)).toBe(centi))

  test.each(['', '-1', '1.234', 'abc', '1e5', '1..2', '99999999999'])('%s is no area', (text) =>
    expect(readArea(text)).toBeNull())

  it('owners are whole', () => {
    expect([
      readOwners('300户'),
      readOwners(' 1,200 '),
      readOwners('2.5'),
      readOwners('-3'),
      readOwners(''),
    ]).toEqual([300, 1200, null, null, null])
  })

  it('what is shown reads back as the same figure', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: MOST_AREA_CENTI }), (centi) => {
        expect(readArea(areaText(centi))).toBe(centi)
      }),
    )
  })
})
