import type { Database, Document } from './database'

/** The first answer to a request id. The same id with the same input gets it again. */
export interface FirstAnswerDoc extends Document {
  readonly action: string
  readonly inputHash: string
  readonly answer: unknown
  readonly expiresAt: Date
}

export function firstAnswersIn(db: Database) {
  return {
    find: (id: string) => db.get<FirstAnswerDoc>('first_answers', id),
    create: (answer: FirstAnswerDoc) => db.create('first_answers', answer),
    removeExpired: (before: Date) => db.removeWhere('first_answers', { expiresAt: db.command.lt(before) }),
  }
}
