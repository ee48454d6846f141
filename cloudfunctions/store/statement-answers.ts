import type { AnswerVerdict } from '@shared/contract/answers'
import type { PublishReason, PublishState } from '@shared/contract/publish'
import type { Judge } from '@shared/rules/statement/judges'

import type { Database, Document } from './database'
import { newestFirst } from './newest-first'

/** One answer to alike statements. Never changed once public; a statement keeps the first public one. */
export interface StatementAnswerDoc extends Document {
  readonly consultationId: string
  readonly statementIds: readonly string[]
  readonly verdict: AnswerVerdict
  readonly reason: string
  readonly proposal: { readonly id: string; readonly number: number; readonly title: string } | null
  readonly authorId: string
  /** Surname and title. */
  readonly by: string
  readonly at: Date
  /** `late`: let out when the consultation was over or suspended. */
  readonly state: PublishState | 'late'
  readonly why: PublishReason | null
  readonly refusal: string | null
  readonly judge: Judge
  readonly order: string
}

export const answerOrder = newestFirst

export function statementAnswersIn(db: Database) {
  const { command } = db
  return {
    find: (id: string) => db.get<StatementAnswerDoc>('statement_answers', id),
    create: (answer: StatementAnswerDoc) => db.create('statement_answers', answer),
    moveFrom: (
      id: string,
      from: readonly StatementAnswerDoc['state'][],
      patch: Partial<Omit<StatementAnswerDoc, '_id'>>,
    ) => db.updateOneWhere('statement_answers', { _id: id, state: command.in([...from]) }, patch),
    inStates: (
      consultationId: string,
      states: readonly StatementAnswerDoc['state'][],
      after: string,
      limit: number,
    ) =>
      db.find<StatementAnswerDoc>(
        'statement_answers',
        { consultationId, state: command.in([...states]), order: command.gt(after) },
        { limit, orderBy: [['order', 'asc']] },
      ),
  }
}
