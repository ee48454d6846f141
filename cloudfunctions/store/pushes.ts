import type { NoticeKind, PushTopic } from '@shared/contract/inbox'
import { type Ledger, spend } from '@shared/rules/inbox/ledger'
import type { GrantEnd, PushState } from '@shared/rules/inbox/push-life'

import type { Database, Document } from './database'
import { readLedger } from './subscription-grants'

/** One message on its way to WeChat. Its `_id` follows from the oldest notice in it: it is made once. */
export interface PushDoc extends Document {
  readonly personId: string
  readonly topic: PushTopic
  readonly templateId: string
  readonly notices: readonly {
    readonly id: string
    readonly kind: NoticeKind
    readonly subjectId: string
  }[]
  readonly state: PushState
  readonly tries: number
  /** When the clock looks at it; null where nothing is left to do. */
  readonly wakeAt: Date | null
  /** What the platform said, by number; null where it said nothing. */
  readonly code: number | null
  readonly createdAt: Date
  readonly sentAt: Date | null
  readonly removeAt: Date
}

/** How a try ended, decided by `shared/rules/inbox/push-life`. */
export interface PushEnd extends Pick<PushDoc, 'state' | 'tries' | 'wakeAt' | 'code' | 'sentAt'> {
  readonly grant: GrantEnd
}

export function pushesIn(db: Database) {
  return {
    /**
     * Makes the message and uses up the grant as one step. The stored one where it was made before;
     * undefined where the grant has gone meanwhile.
     */
    enqueue: (push: PushDoc, use: Parameters<typeof spend>[1], counts: boolean) =>
      db.patientTransaction(async (tx): Promise<PushDoc | undefined> => {
        const known = await tx.get<PushDoc>('pushes', push._id)
        if (known) return known
        const ledger = await readLedger(tx, push.personId)
        const spent = ledger.off
          ? undefined
          : spend(ledger, use, { id: push._id, at: push.createdAt, counts })
        if (!spent) return undefined
        await tx.put('subscription_grants', { ...ledger, ...spent })
        await tx.create('pushes', push)
        return push
      }),
    due: (now: Date, limit: number) =>
      db.find<PushDoc>('pushes', { wakeAt: db.command.lte(now) }, { limit, orderBy: [['wakeAt', 'asc']] }),
    /** Whoever sees 1 sends it, and nobody else ever does. */
    begin: (id: string, wakeAt: Date) =>
      db.updateOneWhere('pushes', { _id: id, state: 'toSend' }, { state: 'sending', wakeAt }),
    /** Notes how it ended, and the ledger with it; nothing where that was noted before. */
    end: ({ _id, personId }: PushDoc, { grant, ...end }: PushEnd, undo: (ledger: Ledger) => Ledger) =>
      db.patientTransaction(async (tx) => {
        const push = await tx.get<PushDoc>('pushes', _id)
        if (push?.state !== 'sending') return
        if (grant !== 'spent') {
          const ledger = await readLedger(tx, personId)
          await tx.put('subscription_grants', { ...ledger, ...undo(ledger) })
        }
        await tx.put('pushes', { ...push, ...end })
      }),
    removeExpired: (now: Date) => db.removeWhere('pushes', { removeAt: db.command.lte(now) }),
  }
}
