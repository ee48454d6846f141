import { EMPTY_LEDGER, type Ledger } from '@shared/rules/inbox/ledger'

import type { Database, Document } from './database'
import type { Transaction } from './transaction'

/** One person's ledger; the `_id` is hers. */
export interface LedgerDoc extends Document, Ledger {}

export const readLedger = async (tx: Transaction, personId: string): Promise<LedgerDoc> =>
  (await tx.get<LedgerDoc>('subscription_grants', personId)) ?? { _id: personId, ...EMPTY_LEDGER }

export function subscriptionGrantsIn(db: Database) {
  return {
    find: (personId: string) => db.get<LedgerDoc>('subscription_grants', personId),
    /** Those of the people who ever answered. */
    ofPeople: (personIds: readonly string[]) =>
      db.find<LedgerDoc>(
        'subscription_grants',
        { _id: db.command.in([...personIds]) },
        { limit: personIds.length },
      ),
    /** Whoever else changes it at the same moment: one after the other. */
    change: (personId: string, change: (ledger: Ledger) => Ledger): Promise<Ledger> =>
      db.patientTransaction(async (tx) => {
        const ledger = await readLedger(tx, personId)
        const next: LedgerDoc = { ...ledger, ...change(ledger) }
        await tx.put('subscription_grants', next)
        return next
      }),
  }
}
