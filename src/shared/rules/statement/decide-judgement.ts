import type { ErrorCode } from '../../contract/errors'
import type { StatementState } from '../../contract/statement'
import type { holdsPost, Scope } from '../ladder'
import { type Judge, judgeAmong, levelUp, reachesLevel } from './judges'
import { nextState, type StatementVerb } from './life'

export interface Judged {
  readonly state: StatementState
  readonly authorId: string
  /** The lowest level that may judge it now. */
  readonly judge: Judge
  /** Who hid it, where somebody has. */
  readonly hiddenById: string | null
}

export interface Judging {
  readonly id: string
  readonly posts: Parameters<typeof holdsPost>[0]
}

export type Judgement =
  | { readonly kind: 'judge'; readonly to: StatementState; readonly level: Judge }
  | { readonly kind: 'refuse'; readonly code: ErrorCode }

const refuse = (code: ErrorCode): Judgement => ({ kind: 'refuse', code })

/** Whether somebody in office may hide, restore or keep hidden, and what comes of it. */
export function decideJudgement(
  verb: Extract<StatementVerb, 'hide' | 'restore' | 'keepHidden'>,
  statement: Judged,
  { id, posts }: Judging,
  place: Scope,
): Judgement {
  const level = judgeAmong(posts, place)
  if (level === undefined) return refuse('NOT_YOUR_POST')
  const to = nextState(statement.state, verb)
  if (to === undefined) return refuse('NOTHING_TO_DECIDE')
  const own = statement.authorId === id || (statement.state === 'contested' && statement.hiddenById === id)
  if (own || !reachesLevel(posts, statement.judge, place)) return refuse('ONE_LEVEL_UP')
  return { kind: 'judge', to, level }
}

/** Who looks at it again when its author contests: one above whoever hid it. */
export const secondLook = (hiddenAt: Judge): Judge => levelUp(hiddenAt)
