import type { PostKind } from '@shared/contract/ladder'
import type { PublishReason, PublishState } from '@shared/contract/publish'
import type { QuestionLevel, QuestionState } from '@shared/contract/question'
import type { Judge } from '@shared/rules/statement/judges'

import type { Database, Document } from './database'
import { newestFirst } from './newest-first'

export interface QuestionAnswerDoc {
  readonly id: string
  readonly text: string
  readonly state: PublishState
  readonly why: PublishReason | null
  readonly reason: string | null
  readonly personId: string
  /** Surname and title. */
  readonly by: string
  readonly post: PostKind
  readonly at: Date
  readonly late: boolean
}

/** One question to 两代表一委员 of a community; its words masked. */
export interface QuestionDoc extends Document {
  readonly countyId: string
  readonly communityId: string
  readonly compoundId: string
  readonly compoundName: string
  readonly authorId: string
  readonly text: string
  readonly state: QuestionState
  readonly why: PublishReason | null
  /** What a person who did not let it out said. */
  readonly reason: string | null
  /** Who looks where the machine is unsure. */
  readonly judge: Judge
  readonly createdAt: Date
  /** Since when everybody may read it. */
  readonly askedAt: Date | null
  readonly dueAt: Date | null
  readonly provisional: boolean
  readonly level: QuestionLevel
  /** How often its time was over. */
  readonly missed: number
  readonly answer: QuestionAnswerDoc | null
  /** Its place among those in the same state: what was missed and the nearest limit, or the newest answer first. */
  readonly order: string
}

/** What was missed once stands before everything else. */
export const waitingOrder = (missed: boolean, dueAt: Date, id: string): string =>
  `${missed ? 0 : 1}_${dueAt.toISOString()}_${id}`
export const answeredOrder = (at: Date, id: string): string => newestFirst(at, id)

const MINE = 10

export function questionsIn(db: Database) {
  const { gt, lt, in: among } = db.command
  return {
    find: (id: string) => db.get<QuestionDoc>('deputy_questions', id),
    create: (question: QuestionDoc) => db.create('deputy_questions', question),
    /** Lands only in one of these states. */
    moveFrom: (id: string, from: readonly QuestionState[], patch: Partial<Omit<QuestionDoc, '_id'>>) =>
      db.updateOneWhere('deputy_questions', { _id: id, state: among([...from]) }, patch),
    inState: (communityId: string, state: 'asked' | 'answered', after: string, limit: number) =>
      db.find<QuestionDoc>(
        'deputy_questions',
        { communityId, state, order: gt(after) },
        { limit, orderBy: [['order', 'asc']] },
      ),
    count: (communityId: string, state: 'asked' | 'answered') =>
      db.count('deputy_questions', { communityId, state }),
    /** Its time is over, or was over once. */
    countOverdue: (communityId: string, now: Date) =>
      db.count('deputy_questions', { communityId, state: 'asked', order: lt(waitingOrder(false, now, '')) }),
    mine: (authorId: string, communityId: string) =>
      db.find<QuestionDoc>(
        'deputy_questions',
        { authorId, communityId, state: among(['pending', 'held', 'refused']) },
        { limit: MINE, orderBy: [['createdAt', 'desc']] },
      ),
  }
}
