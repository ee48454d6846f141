import type { PublishReason, PublishState } from '@shared/contract/publish'
import type { Judge } from '@shared/rules/statement/judges'

import type { Database, Document } from './database'

/** What a butler found on the spot. Once public it never changes: a correction is another note. */
export interface FactNoteDoc extends Document {
  readonly consultationId: string
  readonly authorId: string
  /** Surname and title. */
  readonly author: string
  readonly text: string
  readonly photoIds: readonly string[]
  /** Files that others may see. */
  readonly photos: readonly string[]
  readonly corrects: string | null
  /** `late`: let out when the step was over. */
  readonly state: PublishState | 'late'
  readonly why: PublishReason | null
  readonly reason: string | null
  readonly createdAt: Date
  readonly judge: Judge
}

type Patch = Partial<Omit<FactNoteDoc, '_id'>>

export function factNotesIn(db: Database) {
  const { command } = db
  return {
    find: (id: string) => db.get<FactNoteDoc>('fact_notes', id),
    create: (note: FactNoteDoc) => db.create('fact_notes', note),
    moveFrom: (id: string, from: readonly FactNoteDoc['state'][], patch: Patch) =>
      db.updateOneWhere('fact_notes', { _id: id, state: command.in([...from]) }, patch),
    /** The oldest first, whatever their state; the caller shows what may be seen. */
    ofConsultation: (consultationId: string, limit: number) =>
      db.find<FactNoteDoc>('fact_notes', { consultationId }, { limit, orderBy: [['createdAt', 'asc']] }),
  }
}
