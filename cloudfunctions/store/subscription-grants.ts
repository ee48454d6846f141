import { EMPTY_LEDGER, type Ledger } from '@shared/rules/inbox/ledger'

import type { Database, Document } from './database'
import type { Transaction } from './transaction'

/** One person's ledger; the `_id` is hers. */
export interface LedgerDoc extends Document, Ledger {
  /** The compounds where she lived when she last answered, or has moved to since: whose news her phone may tell her. */
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
    /** She has moved in here as well; nothing where she was never asked. */
    movedIn: (personId: string, compoundId: string) =>
      db.updateOneWhere('subscription_grants', { _id: personId }, { homes: db.command.addToSet(compoundId) }),
    /** One page of those who live there, or have lived there since they were asked. */
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
