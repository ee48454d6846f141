import { QUESTION_LEVELS, QUESTION_STATES } from '@shared/contract/question'
import {
  decideQuestionAnswer,
  isPublicQuestion,
  levelAbove,
  type QuestionMover,
  type QuestionVerb,
  questionAfter,
  questionJudge,
  questionTransition,
} from '@shared/rules/question/life'

const leads = (verb: QuestionVerb, who: QuestionMover) =>
  Object.fromEntries(
    QUESTION_STATES.flatMap((state) => {
      const to = questionAfter(state, verb, who)
      return to ? [[state, to]] : []
    }),
  )

describe('a question to 两代表一委员', () => {
  it('is shown, held or refused by the checks before anybody reads it', () => {
    expect(leads('show', 'publish')).toEqual({ pending: 'asked', held: 'asked' })
    expect(leads('hold', 'publish')).toEqual({ pending: 'held' })
    expect(leads('refuse', 'publish')).toEqual({ pending: 'refused', held: 'refused' })
    expect(QUESTION_STATES.filter(isPublicQuestion)).toEqual(['asked', 'answered'])
  })

  it('is answered by whoever answers for it, and rises by the clock without changing', () => {
    expect(leads('answer', 'bench')).toEqual({ asked: 'answered' })
    expect(leads('raise', 'clock')).toEqual({ asked: 'asked' })
    expect(questionTransition('asked', 'raise', 'clock')?.to).toBe('same')
    expect(leads('answer', 'asker')).toEqual({})
    expect(leads('raise', 'bench')).toEqual({})
  })

  it('is taken back by whoever asked, until it has its answer', () => {
    expect(leads('withdraw', 'asker')).toEqual({
      pending: 'withdrawn',
      held: 'withdrawn',
      asked: 'withdrawn',
    })
    expect(leads('withdraw', 'bench')).toEqual({})
  })

  it('rises to the community secretary, then to the county', () => {
    expect(QUESTION_LEVELS.map(levelAbove)).toEqual(['communitySecretary', 'countyAdmin', 'countyAdmin'])
  })

  it('is the community’s matter: where the machine is unsure nobody below its secretary looks', () => {
    const place = { countyId: 'c', communityId: 'cm', compoundId: 'cp' }
    expect(questionJudge([], place)).toBe('communitySecretary')
    expect(questionJudge([{ post: 'branchSecretary', placeId: 'cp' }], place)).toBe('communitySecretary')
    expect(questionJudge([{ post: 'communitySecretary', placeId: 'cm' }], place)).toBe('countyAdmin')
  })

  it('is answered once, by somebody else, on whose bench it lies', () => {
    const asked = { state: 'asked', answered: false, own: false, onHerBench: true } as const
    const code = (change: object) => {
      const decision = decideQuestionAnswer({ ...asked, ...change })
      return decision.kind === 'refuse' ? decision.code : decision.kind
    }
    expect(code({})).toBe('accept')
    expect(code({ own: true, onHerBench: false })).toBe('ONE_LEVEL_UP')
    expect(code({ onHerBench: false, answered: true })).toBe('NOT_YOUR_POST')
    expect(code({ answered: true })).toBe('QUESTION_MOVED_ON')
    for (const state of QUESTION_STATES.filter((one) => one !== 'asked'))
      expect(code({ state })).toBe('QUESTION_MOVED_ON')
  })
})
