import type { Turn } from '@shared/rules/appeal/take-turn'

import type { Database, Document } from './database'

/** One document a person: what decides whether she may begin another appeal. */
export interface AppealTurnsDoc extends Document {
  readonly turns: readonly Turn[]
  readonly rev: number
}

export function appealTurnsIn(db: Database) {
  return {
    find: (personId: string) => db.get<AppealTurnsDoc>('appeal_turns', personId),
    /** Lands only on the revision that was read. */
    async replace(personId: string, rev: number, turns: readonly Turn[]): Promise<boolean> {
      if (rev === 0) return db.create<AppealTurnsDoc>('appeal_turns', { _id: personId, turns, rev: 1 })
      const patch = { turns: db.command.set(turns), rev: rev + 1 }
      return (await db.updateOneWhere('appeal_turns', { _id: personId, rev }, patch)) === 1
    },
  }
}
