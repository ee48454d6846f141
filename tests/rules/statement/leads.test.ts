import { STATEMENT_STATES } from '@shared/contract/statement'
import { dayInChina } from '@shared/rules/statement/day'
import { decideJudgement, secondLook } from '@shared/rules/statement/decide-judgement'
import { deskOf, judgeAmong, judgeOf, levelUp, reachesLevel } from '@shared/rules/statement/judges'
import { nextState, type StatementVerb, statesFor } from '@shared/rules/statement/life'

const PLACE = { countyId: 'c', communityId: 'cm', compoundId: 'cp' }
const BRANCH = { post: 'branchSecretary', placeId: 'cp' } as const
const COMMUNITY = { post: 'communitySecretary', placeId: 'cm' } as const
const COUNTY = { post: 'countyAdmin', placeId: 'c' } as const

describe('what becomes of what somebody said', () => {
  it.each<[StatementVerb, Readonly<Record<string, string>>]>([
    ['pass', { pending: 'public', held: 'public' }],
    ['hold', { pending: 'held' }],
    ['refuse', { pending: 'refused', held: 'refused' }],
    ['fold', { public: 'folded' }],
    ['hide', { public: 'hidden', folded: 'hidden' }],
    ['contest', { hidden: 'contested' }],
    ['restore', { held: 'public', folded: 'public', contested: 'public' }],
    ['keepHidden', { held: 'refused', folded: 'hidden', contested: 'hidden' }],
  ])('%s: %j', (verb, leads) => {
    const found = STATEMENT_STATES.flatMap((state) => {
      const to = nextState(state, verb)
      return to ? [[state, to]] : []
    })
    expect(Object.fromEntries(found)).toEqual(leads)
    expect([...statesFor(verb)].sort()).toEqual(Object.keys(leads).sort())
  })
})

describe('who looks', () => {
  it('is the highest post that somebody holds here', () => {
    expect(judgeAmong([BRANCH, COUNTY, COMMUNITY], PLACE)).toBe('countyAdmin')
    expect(judgeAmong([BRANCH, COMMUNITY], PLACE)).toBe('communitySecretary')
    expect(judgeAmong([{ ...BRANCH, placeId: 'cp2' }], PLACE)).toBeUndefined()
  })

  it('is one level above whoever is concerned, the county at the top', () => {
    expect((['branchSecretary', 'communitySecretary', 'countyAdmin'] as const).map(levelUp)).toEqual([
      'communitySecretary',
      'countyAdmin',
      'countyAdmin',
    ])
    expect(judgeOf([COMMUNITY], PLACE)).toBe('countyAdmin')
    expect(secondLook('branchSecretary')).toBe('communitySecretary')
    expect(reachesLevel([COMMUNITY], 'branchSecretary', PLACE)).toBe(true)
    expect(reachesLevel([BRANCH], 'communitySecretary', PLACE)).toBe(false)
  })

  it('has it on the desk of the post, and the community’s where there is no compound', () => {
    expect(deskOf('branchSecretary', PLACE)).toBe('branchSecretary_cp')
    expect(deskOf('communitySecretary', PLACE)).toBe('communitySecretary_cm')
    expect(deskOf('countyAdmin', PLACE)).toBe('countyAdmin_c')
    expect(deskOf('branchSecretary', { countyId: 'c', communityId: 'cm' })).toBe('branchSecretary_cm')
  })

  it('decides on what others wrote, once there is something to decide', () => {
    const folded = { state: 'folded', authorId: 'li', judge: 'branchSecretary', hiddenById: null } as const
    const decide = (change: object, posts: Parameters<typeof reachesLevel>[0] = [BRANCH]) => {
      const judged = decideJudgement('restore', { ...folded, ...change }, { id: 'wang', posts }, PLACE)
      return judged.kind === 'judge' ? `${judged.to} by ${judged.level}` : judged.code
    }
    expect(decide({})).toBe('public by branchSecretary')
    expect(decide({}, [COUNTY])).toBe('public by countyAdmin')
    expect(decide({}, [])).toBe('NOT_YOUR_POST')
    expect(decide({ state: 'public' })).toBe('NOTHING_TO_DECIDE')
    expect(decide({ authorId: 'wang' })).toBe('ONE_LEVEL_UP')
    expect(decide({ judge: 'communitySecretary' })).toBe('ONE_LEVEL_UP')
    expect(decide({ state: 'contested', hiddenById: 'wang' }, [COUNTY])).toBe('ONE_LEVEL_UP')
    // Who once hid it may let out what was folded since.
    expect(decide({ hiddenById: 'wang' })).toBe('public by branchSecretary')
    expect(decide({ state: 'contested', hiddenById: 'zhao' })).toBe('public by branchSecretary')
  })

  it('counts days as China does', () => {
    expect(dayInChina(new Date('2026-11-21T15:59:59Z'))).toBe('20261121')
    expect(dayInChina(new Date('2026-11-21T16:00:00Z'))).toBe('20261122')
  })
})
