import type { QuestionLevel, QuestionState } from '../../contract/question'
import { type Judge, judgeOf } from '../statement/judges'

/** Who moves it: whoever asked, the checks of what others read, whoever answers for it now, or the clock. */
export type QuestionMover = 'asker' | 'publish' | 'bench' | 'clock'
export type QuestionVerb = 'show' | 'hold' | 'refuse' | 'answer' | 'raise' | 'withdraw'

export interface QuestionTransition {
  readonly from: readonly QuestionState[]
  readonly verb: QuestionVerb
  readonly who: QuestionMover
  /** `same`: only the level changes. */
  readonly to: QuestionState | 'same'
}

/**
 * The life of a question to 两代表一委员: the one table behind server, buttons and tests. It is over with
 * its answer; what is wrong with an answer is a new question.
 */
export const QUESTION_LIFE: readonly QuestionTransition[] = [
  { from: ['pending', 'held'], verb: 'show', who: 'publish', to: 'asked' },
  { from: ['pending'], verb: 'hold', who: 'publish', to: 'held' },
  { from: ['pending', 'held'], verb: 'refuse', who: 'publish', to: 'refused' },
  { from: ['asked'], verb: 'answer', who: 'bench', to: 'answered' },
  { from: ['asked'], verb: 'raise', who: 'clock', to: 'same' },
  { from: ['pending', 'held', 'asked'], verb: 'withdraw', who: 'asker', to: 'withdrawn' },
]

export const questionTransition = (
  state: QuestionState,
  verb: QuestionVerb,
  who: QuestionMover,
): QuestionTransition | undefined =>
  QUESTION_LIFE.find((step) => step.from.includes(state) && step.verb === verb && step.who === who)

/** The state that a verb leads to; undefined where the table does not offer it. */
export function questionAfter(
  state: QuestionState,
  verb: QuestionVerb,
  who: QuestionMover,
): QuestionState | undefined {
  const to = questionTransition(state, verb, who)?.to
  return to === 'same' ? state : to
}

/** Who answers when those who should have did not; above the county another one of the county does. */
export const levelAbove = (level: QuestionLevel): QuestionLevel =>
  level === 'deputies' ? 'communitySecretary' : 'countyAdmin'

/** Who looks where the machine is unsure: it is the community's matter, so never below its secretary. */
export function questionJudge(...author: Parameters<typeof judgeOf>): Judge {
  const judge = judgeOf(...author)
  return judge === 'branchSecretary' ? 'communitySecretary' : judge
}

/** Everybody may read it. */
export const isPublicQuestion = (state: QuestionState): boolean => state === 'asked' || state === 'answered'

interface Answering {
  readonly state: QuestionState
  /** An answer that is on its way or stands; a refused one makes room for another. */
  readonly answered: boolean
  /** It is the caller's own question. */
  readonly own: boolean
  /** Holds one of the posts, or it lies on a desk of hers. */
  readonly onHerBench: boolean
}

/** Whether somebody may answer it now; nobody answers herself. */
export function decideQuestionAnswer({ state, answered, own, onHerBench }: Answering) {
  if (own) return { kind: 'refuse', code: 'ONE_LEVEL_UP' } as const
  if (!onHerBench) return { kind: 'refuse', code: 'NOT_YOUR_POST' } as const
  if (answered || !questionTransition(state, 'answer', 'bench'))
    return { kind: 'refuse', code: 'QUESTION_MOVED_ON' } as const
  return { kind: 'accept' } as const
}
