import type { TopicOutcomes } from '@shared/contract/topics'

import type { Database, Document } from './database'

/** The `_id` is the compound's. */
export interface AppealOutcomesDoc extends Document, Omit<TopicOutcomes, 'countedAt'> {
  readonly countedAt: Date
}

export function appealOutcomesIn(db: Database) {
  return {
    find: (compoundId: string) => db.get<AppealOutcomesDoc>('appeal_outcomes', compoundId),
    put: (outcomes: AppealOutcomesDoc) => db.put('appeal_outcomes', outcomes),
  }
}
