import type { Database, Document } from './database'

/** The `_id` is a digest of stairwell and room, so that two who live together meet in one document. */
export interface HomeDoc extends Document {
  readonly compoundId: string
  readonly stairwellId: string
  readonly members: readonly string[]
  /** The named adult: one household, one answer (domain §3.5). */
  readonly adultId: string | null
}

/** More people than this behind one door is a mistake or a trick. */
export const MOST_MEMBERS = 20

export function homesIn(db: Database) {
  return { find: (id: string) => db.get<HomeDoc>('homes', id) }
}
