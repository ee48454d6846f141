import type { Database, Document } from './database'

/** The `_id` is a digest of the eight digits, so that the store holds no usable code. */
export interface SignInRequestDoc extends Document {
  readonly secretHash: string
  readonly browser: string
  /** Where it came from, half covered; and a digest of the whole, to tell the same network by. */
  readonly from: string
  readonly fromDigest: string
  readonly requestedAt: Date
  readonly expiresAt: Date
  readonly state: 'waiting' | 'confirmed' | 'collected'
  readonly personId: string | null
}

export function signInRequestsIn(db: Database) {
  return {
    find: (id: string) => db.get<SignInRequestDoc>('sign_in_requests', id),
    create: (request: SignInRequestDoc) => db.create('sign_in_requests', request),
    confirm: (id: string, personId: string, now: Date) =>
      db.updateOneWhere(
        'sign_in_requests',
        { _id: id, state: 'waiting', expiresAt: db.command.gt(now) },
        { state: 'confirmed', personId },
      ),
    collect: (id: string, now: Date) =>
      db.updateOneWhere(
        'sign_in_requests',
        { _id: id, state: 'confirmed', expiresAt: db.command.gt(now) },
        { state: 'collected' },
      ),
    removeExpired: (before: Date) => db.removeWhere('sign_in_requests', { expiresAt: db.command.lt(before) }),
  }
}
