import { STATEMENT_STATES } from '@shared/contract/statement'
import { dayInChina } from '@shared/rules/statement/day'
import { decideJudgement, type Judged } from '@shared/rules/statement/decide-judgement'
import { deskOf, JUDGES, judgeOf, levelUp } from '@shared/rules/statement/judges'
import { nextState, STATEMENT_LIFE } from '@shared/rules/statement/life'

const place = { countyId: 'county', communityId: 'cm1', compoundId: 'cp1' }
const PLACE_OF = { branchSecretary: 'cp1', communitySecretary: 'cm1', countyAdmin: 'county' } as const
const holding = (post: (typeof JUDGES)[number]) => [{ post, placeId: PLACE_OF[post] }]

describe('who judges whom', () => {
  it('is the branch secretary for everybody, and one level up for a judge', () => {
    expect(judgeOf([], place)).toBe('branchSecretary')
    expect(judgeOf([{ post: 'redButler', placeId: 'sw1' }], place)).toBe('branchSecretary')
    expect(judgeOf(holding('branchSecretary'), place)).toBe('communitySecretary')
    expect(judgeOf(holding('communitySecretary'), place)).toBe('countyAdmin')
    expect(judgeOf([{ post: 'branchSecretary', placeId: 'cp2' }], place)).toBe('branchSecretary')
    expect(levelUp('countyAdmin')).toBe('countyAdmin')
  })

  it('is a desk named by its post', () => {
    expect(JUDGES.map((judge) => deskOf(judge, place))).toEqual([
      'branchSecretary_cp1',
      'communitySecretary_cm1',
      'countyAdmin_county',
    ])
  })

  it('holds for every state, verb, level and post: exactly what table and levels name', () => {
    for (const state of STATEMENT_STATES) {
      for (const verb of ['hide', 'restore', 'keepHidden'] as const) {
        for (const needed of JUDGES) {
          for (const held of JUDGES) {
            const judged: Judged = { state, authorId: 'author', judge: needed, hiddenById: 'hider' }
            const judgement = decideJudgement(verb, judged, { id: 'me', posts: holding(held) }, place)
            const may = nextState(state, verb) !== undefined && JUDGES.indexOf(held) >= JUDGES.indexOf(needed)
            expect([state, verb, needed, held, judgement.kind === 'judge']).toEqual([
              state,
              verb,
              needed,
              held,
              may,
            ])
          }
        }
      }
    }
  })

  it('is never the author, and on a contested text never whoever hid it', () => {
    const judged: Judged = { state: 'contested', authorId: 'a', judge: 'countyAdmin', hiddenById: 'h' }
    for (const id of ['a', 'h']) {
      expect(decideJudgement('restore', judged, { id, posts: holding('countyAdmin') }, place)).toMatchObject({
        code: 'ONE_LEVEL_UP',
      })
    }
  })
})

it('every state but the first is reached, and each pair of state and verb leads to one place', () => {
  const reached = new Set(STATEMENT_LIFE.map(({ to }) => to))
  expect(STATEMENT_STATES.filter((state) => !reached.has(state))).toEqual(['pending'])
  const pairs = STATEMENT_LIFE.map(({ from, verb }) => `${from} ${verb}`)
  expect(new Set(pairs).size).toBe(pairs.length)
})

it.each([
  ['2026-11-21T15:59:59.999Z', '20261121'],
  ['2026-11-21T16:00:00.000Z', '20261122'],
])('the day at %s is %s in China', (at, day) => {
  expect(dayInChina(new Date(at))).toBe(day)
})
