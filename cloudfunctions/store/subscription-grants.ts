import { EMPTY_LEDGER, type Ledger } from '@shared/rules/inbox/ledger'

import type { Database, Document } from './database'
import type { Transaction } from './transaction'

/** One person's ledger; the `_id` is hers. */
export interface LedgerDoc extends Document, Ledger {
  /** The compounds where she lived when she last answered: whose news her phone may tell her. */
  readonly homes?: readonly string[]
}

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
    /** One page of those who live there, or did when they last answered. */
    livingIn: (compoundId: string, after: string, limit: number) =>
      db.find<LedgerDoc>(
        'subscription_grants',
        { homes: compoundId, _id: db.command.gt(after) },
        { limit, orderBy: [['_id', 'asc']] },
      ),
    /** Whoever else changes it at the same moment: one after the other. */
    change: (
      personId: string,
      homes: readonly string[],
      change: (ledger: Ledger) => Ledger,
    ): Promise<Ledger> =>
      db.patientTransaction(async (tx) => {
        const ledger = await readLedger(tx, personId)
        const next: LedgerDoc = { ...ledger, ...change(ledger), homes }
        await tx.put('subscription_grants', next)
        return next
      }),
  }
}
