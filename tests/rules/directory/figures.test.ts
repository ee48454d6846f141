import { DIRECTORY_FIGURES, DIRECTORY_KINDS, type DirectoryFigures } from '@shared/contract/directory'
import { addFigures, NO_FIGURES } from '@shared/rules/directory/figures'
import { gapsOf } from '@shared/rules/directory/gaps'
import { boundsOf, orderOf, prefixOf, type Where } from '@shared/rules/directory/order'
import fc from 'fast-check'

describe('the counts of several places', () => {
  it('are their sums, each figure by itself, and nothing where there is no place', () => {
    const counted = (from: number) =>
      Object.fromEntries(DIRECTORY_FIGURES.map((name, at) => [name, from + at])) as DirectoryFigures
    expect(addFigures([counted(1), counted(100)])).toEqual(
      Object.fromEntries(DIRECTORY_FIGURES.map((name, at) => [name, 101 + 2 * at])),
    )
    expect(new Set(Object.values(NO_FIGURES))).toEqual(new Set([0]))
  })
})

describe('what of 1 + 3 a compound lacks', () => {
  const whole = { stairwells: 2, butlers: 2, secretary: true, committee: true, property: true }

  it('is nothing where every stairwell has its butler and all three are there', () => {
    expect(gapsOf(whole)).toEqual([])
    expect(gapsOf({ ...whole, butlers: 3 })).toEqual([])
  })

  it('is named one by one, in a 三无小区 all of it', () => {
    expect(gapsOf({ ...whole, butlers: 1 })).toEqual(['butlers'])
    expect(gapsOf({ ...whole, secretary: false })).toEqual(['secretary'])
    expect(gapsOf({ ...whole, committee: false })).toEqual(['committee'])
    expect(gapsOf({ ...whole, property: false })).toEqual(['property'])
    expect(
      gapsOf({ stairwells: 4, butlers: 0, secretary: false, committee: false, property: false }),
    ).toEqual(['secretary', 'butlers', 'committee', 'property'])
  })
})

describe('the order of the directory', () => {
  const community = { _id: 'cm1', order: '麦香' }
  const compound = { _id: 'cp1', order: '花园' }
  const places: readonly Where[] = [
    { countyId: 'xj' },
    { countyId: 'xj', subdistrictId: 'sd1' },
    { countyId: 'xj', subdistrictId: 'sd1', community },
    { countyId: 'xj', subdistrictId: 'sd1', community, compound },
  ]
  const within = (where: Where, row: string) => {
    const { from, before } = boundsOf(prefixOf(where))
    return row >= from && row < before
  }

  it('keeps together what lies in one place: a row lies in its own place and in those above it', () => {
    places.forEach((of, depth) => {
      const row = orderOf(of, 'office', '1')
      expect(places.map((where) => within(where, row))).toEqual(places.map((_, level) => level <= depth))
    })
  })

  it('keeps places apart whose names begin alike', () => {
    const row = orderOf(
      { countyId: 'xj', subdistrictId: 'sd1', community: { ...community, _id: 'cm10' } },
      'shop',
      '1',
    )
    expect(within({ countyId: 'xj', subdistrictId: 'sd1', community }, row)).toBe(false)
    expect(within({ countyId: 'xj', subdistrictId: 'sd' }, row)).toBe(false)
    expect(within({ countyId: 'xj', subdistrictId: 'sd1' }, row)).toBe(true)
  })

  it('puts a place before what lies in it, then goes by kind, then by what comes last', () => {
    const rows = places.map((where) => orderOf(where, 'committee', '9'))
    expect([...rows].sort()).toEqual(rows)
    const [, , inCommunity] = places
    if (!inCommunity) throw new Error('no community')
    const kinds = DIRECTORY_KINDS.map((kind) => orderOf(inCommunity, kind, '9'))
    expect([...kinds].sort()).toEqual(kinds)
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const rows = [one, other].map((tail) => orderOf(inCommunity, 'shop', tail))
        expect((rows[0] ?? '') < (rows[1] ?? '')).toBe(one < other)
      }),
    )
  })
})
