import type { Database, Document } from './database'

export interface ClockCursorDoc extends Document {
  readonly at: Date
  /** The last one of that moment that was looked at, where several have the same. */
  readonly last?: string
}

/** Where a job goes on: behind this one of this moment. */
export interface Passed {
  readonly at: Date
  readonly last: string
}

const BEGINNING = new Date(0)

export function clockCursorsIn(db: Database) {
  return {
    read: async (job: string) => (await db.get<ClockCursorDoc>('clock_cursors', job))?.at ?? BEGINNING,
    passed: async (job: string): Promise<Passed> => {
      const { at = BEGINNING, last = '' } = (await db.get<ClockCursorDoc>('clock_cursors', job)) ?? {}
      return { at, last }
    },
    pass: (job: string, passed: Passed) => db.put<ClockCursorDoc>('clock_cursors', { _id: job, ...passed }),
    write: (job: string, at: Date) => db.put<ClockCursorDoc>('clock_cursors', { _id: job, at }),
  }
}
