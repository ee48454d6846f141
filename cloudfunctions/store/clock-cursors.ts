import type { Database, Document } from './database'

export interface ClockCursorDoc extends Document {
  readonly at: Date
}

const BEGINNING = new Date(0)

export function clockCursorsIn(db: Database) {
  return {
    read: async (job: string) => (await db.get<ClockCursorDoc>('clock_cursors', job))?.at ?? BEGINNING,
    write: (job: string, at: Date) => db.put<ClockCursorDoc>('clock_cursors', { _id: job, at }),
  }
}
