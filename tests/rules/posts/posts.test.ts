import { POSTS } from '@shared/contract/ladder'
import { roomOf } from '@shared/rules/people/room-of'
import { coveredBy } from '@shared/rules/posts/covered-by'
import { csvTable } from '@shared/rules/posts/csv-cell'
import { mayAppoint } from '@shared/rules/posts/may-appoint'
import { postKeysOf } from '@shared/rules/posts/post-keys-of'
import { type PostState, responsible } from '@shared/rules/posts/responsible'
import fc from 'fast-check'

const place = { countyId: 'c', communityId: 'cm', compoundId: 'cp', stairwellId: 'st' }
const CHAIN = ['redButler_st', 'branchSecretary_cp', 'communitySecretary_cm', 'countyAdmin_c']

describe('who answers', () => {
  it('leads from every post up to the county', () => {
    expect(POSTS.map((post) => [post, coveredBy(post, place)])).toEqual([
      ['countyAdmin', null],
      ['communitySecretary', 'countyAdmin_c'],
      ['serviceSpecialist', 'countyAdmin_c'],
      ['branchSecretary', 'communitySecretary_cm'],
      ['committeeChair', 'branchSecretary_cp'],
      ['propertyManager', 'branchSecretary_cp'],
      ['redButler', 'branchSecretary_cp'],
      ['residentDelegate', 'branchSecretary_cp'],
      ['delegateOrCommissioner', 'communitySecretary_cm'],
    ])
  })

  it('finds somebody or the top for every pattern of vacancies, and never skips one who is there', () => {
    const some = fc.option(fc.constantFrom('anna', 'bo'), { nil: null })
    fc.assert(
      fc.property(fc.array(fc.tuple(some, some, fc.boolean()), { minLength: 4, maxLength: 4 }), (pattern) => {
        const known = new Map(
          pattern.flatMap(([holderId, deputyId, exists], index): [string, PostState][] => {
            const key = CHAIN[index] ?? ''
            return exists ? [[key, { key, holderId, deputyId, coveredBy: CHAIN[index + 1] ?? null }]] : []
          }),
        )
        const above = (key: string) => CHAIN[CHAIN.indexOf(key) + 1] ?? null
        const found = responsible('redButler_st', (key) => known.get(key), above)
        const first = CHAIN.find((key) => known.get(key)?.holderId ?? known.get(key)?.deputyId)
        expect(found.key).toBe(first ?? 'countyAdmin_c')
        if (first) {
          const { holderId, deputyId } = known.get(first) ?? {}
          expect(found).toMatchObject({ personId: holderId ?? deputyId })
        }
      }),
    )
  })

  it('is asked under the post as a whole, and under one’s own seat', () => {
    const posts = [{ post: 'countyAdmin', placeId: 'c', key: 'countyAdmin_c_ab' } as const]
    expect(postKeysOf({ posts })).toEqual(['countyAdmin_c', 'countyAdmin_c_ab'])
  })
})

describe('who appoints', () => {
  it('is the holder one level up, in scope, and never a deputy', () => {
    const secretary = { post: 'branchSecretary', placeId: 'cp' } as const
    expect(mayAppoint([secretary], 'redButler', place)).toBe(true)
    expect(mayAppoint([{ ...secretary, placeId: 'other' }], 'redButler', place)).toBe(false)
    expect(mayAppoint([{ ...secretary, deputy: true }], 'redButler', place)).toBe(false)
    expect(mayAppoint([{ post: 'countyAdmin', placeId: 'c' }], 'redButler', place)).toBe(false)
  })
})

describe('a table for export', () => {
  it('holds nothing that a spreadsheet takes for a formula, whatever people write', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n,"a李＝') }), (text) => {
        const cell = csvTable([[text]]).slice(1, -2)
        expect(cell.replace(/^"/, '')).not.toMatch(/^[=+\-@\t\r＝＋－＠]/)
      }),
    )
  })
})

describe('a room', () => {
  it.each([
    ['302', '302'],
    ['302室', '302'],
    ['０３０２', '302'],
    [' 3-02 ', '3-02'],
    ['a12', 'A12'],
  ])('%s is %s', (written, room) => expect(roomOf(written)).toBe(room))
})
