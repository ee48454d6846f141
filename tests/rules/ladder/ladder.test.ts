import { RUNGS } from '@shared/contract/ladder'
import { hash32 } from '@shared/rules/hash'
import { atLeast, holdsPost, rungIn } from '@shared/rules/ladder'
import { COOLING_DAYS, decideLeave, leavesAt, MOST_COOLING_DAYS } from '@shared/rules/people/leaving'
import { isRoom, roomOf } from '@shared/rules/people/room-of'
import fc from 'fast-check'

describe('the ladder', () => {
  it('goes from visitor to verified resident, each rung at least itself and those below', () => {
    RUNGS.forEach((rung, at) => {
      expect(RUNGS.filter((needed) => atLeast(rung, needed))).toEqual(RUNGS.slice(0, at + 1))
    })
  })

  it('is climbed in each compound for itself, with one phone for all of them', () => {
    const homes = [
      { compoundId: 'cp1', verified: false },
      { compoundId: 'cp2', verified: true },
    ]
    const rung = (own: (typeof RUNGS)[number], compoundId: string | undefined) =>
      rungIn({ rung: own, residences: homes }, compoundId)
    expect(rung('declared', 'cp1')).toBe('declared')
    expect(rung('phoneVerified', 'cp1')).toBe('phoneVerified')
    expect(rung('verifiedResident', 'cp1')).toBe('phoneVerified')
    expect(rung('verifiedResident', 'cp2')).toBe('verifiedResident')
    expect(rung('verifiedResident', 'cp3')).toBe('visitor')
    expect(rung('verifiedResident', undefined)).toBe('visitor')
  })

  it('a post covers its place and all below, and no other', () => {
    const place = { countyId: 'c', communityId: 'cm', compoundId: 'cp', stairwellId: 'st' }
    const holds = (placeId: string, wanted: 'redButler' | 'branchSecretary' = 'redButler') =>
      holdsPost([{ post: 'redButler', placeId }], [wanted], place)
    expect(['c', 'cm', 'cp', 'st', 'other'].map((at) => holds(at))).toEqual([true, true, true, true, false])
    expect(holds('st', 'branchSecretary')).toBe(false)
    expect(holdsPost([], ['redButler'], place)).toBe(false)
  })
})

describe('leaving', () => {
  it('waits until posts are handed over and promises kept', () => {
    expect(decideLeave({ posts: [], claims: 0 })).toEqual({ kind: 'leave' })
    expect(decideLeave({ posts: ['redButler'], claims: 1 })).toEqual({
      kind: 'refuse',
      code: 'ACCOUNT_POSTS_HELD',
    })
    expect(decideLeave({ posts: [], claims: 1 })).toEqual({ kind: 'refuse', code: 'ACCOUNT_CLAIMS_OPEN' })
  })

  it('takes three days unless a deployment says otherwise, and never more than fifteen', () => {
    expect([COOLING_DAYS, MOST_COOLING_DAYS]).toEqual([3, 15])
    expect(leavesAt(new Date('2026-11-20T04:00:00Z'), 3)).toEqual(new Date('2026-11-23T04:00:00Z'))
  })
})

describe('a room', () => {
  it.each([
    '302',
    '302室',
    '3-02号',
    'A12户',
    '０３０２房',
    '3—02',
    '3–02',
    '3 02',
    'x'.repeat(12),
  ])('is %s', (room) => expect(isRoom(room)).toBe(true))
  it.each([
    '',
    '室',
    '三零二',
    '302室室',
    '1'.repeat(13),
    '302号楼',
    '约302',
    '302_1',
  ])('is not "%s"', (room) => expect(isRoom(room)).toBe(false))

  it.each([
    ['0302室', '302'],
    ['000', '0'],
    ['0A1', '0A1'],
    ['3—02', '3-02'],
    ['3–02房', '3-02'],
    ['3 _02户', '302'],
    ['100', '100'],
    ['a号', 'A'],
  ])('%s is told apart as %s', (written, room) => expect(roomOf(written)).toBe(room))
})

describe('the hash of a text', () => {
  it('is the same everywhere and for good: what is stored by it must be found again', () => {
    expect([hash32(''), hash32('a'), hash32('麦香花园'), hash32('person1')]).toEqual([
      1_572_119_809, 1_469_464_775, 1_330_726_095, 333_366_653,
    ])
  })

  it('is a whole number of 32 bits, and another one for nearly every other text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const hash = hash32(text)
        expect(Number.isInteger(hash) && hash >= 0 && hash < 2 ** 32).toBe(true)
      }),
    )
    const ids = Array.from({ length: 800 }, (_, n) => hash32(`id${n}`))
    expect(new Set(ids).size).toBe(800)
    const low = Array.from({ length: 16 }, (_, bits) => ids.filter((id) => id % 16 === bits).length)
    expect(Math.min(...low)).toBeGreaterThan(25)
  })
})
