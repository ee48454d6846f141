import type { ConsentKind } from '@shared/contract/consent'

import type { Database, Document } from './database'

/** One act of agreeing. Rows are added and at most marked as withdrawn; none is changed or taken out. */
export interface ConsentDoc extends Document {
  readonly personId: string
  readonly kind: ConsentKind
  readonly version: string
  readonly at: Date
  readonly withdrawnAt: Date | null
  /** Of somebody whose account is erased: when the proof has been kept long enough. */
  readonly removeAt?: Date
}

export function consentsIn(db: Database) {
  return {
    ofPerson: (personId: string) =>
      db.find<ConsentDoc>('consents', { personId }, { limit: 200, orderBy: [['at', 'desc']] }),
    append: (consent: ConsentDoc) => db.create('consents', consent),
    withdraw: (personId: string, kind: ConsentKind, now: Date) =>
      db.updateWhere('consents', { personId, kind, withdrawnAt: null }, { withdrawnAt: now }),
  }
}
