import type { Database, Document } from './database'

/** The days of a year that was not published when the release was made. The `_id` is `{county}_{year}`. */
export interface WorkYearDoc extends Document {
  readonly countyId: string
  readonly year: number
  readonly off: readonly string[]
  readonly on: readonly string[]
  readonly by: string | null
  readonly enteredAt: Date
}

/** More years than anybody enters ahead. */
const YEARS = 20

export const workYearId = (countyId: string, year: number) => `${countyId}_${year}`

export function workYearsIn(db: Database) {
  return {
    ofCounty: (countyId: string) =>
      db.find<WorkYearDoc>('work_years', { countyId }, { limit: YEARS, orderBy: [['year', 'desc']] }),
  }
}
