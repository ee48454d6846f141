import type { WorkerReason, WorkerState, WorkerTrade } from '@shared/contract/workers'
import { hash32 } from '@shared/rules/hash'

import type { Database, Document } from './database'
import { letteredDigest } from './lettered-digest'

/**
 * Somebody of 新就业群体 who registered with a community, once a person. No name and no number: what is
 * counted, and public, is a document of `workers` without a person (S1-48).
 */
export interface WorkerRegistrationDoc extends Document {
  readonly personId: string
  readonly countyId: string
  readonly communityId: string
  readonly communityName: string
  readonly trade: WorkerTrade
  readonly state: WorkerState
  readonly reason: WorkerReason | null
  /** What is counted for her; null while nobody accepted her. */
  readonly workerId: string | null
  readonly askedAt: Date
  readonly decidedAt: Date | null
  /** Refused or ended: when it goes. */
  readonly removeAt: Date | null
  readonly order: string
  /** The intent that last moved it, so that a resend finds its own work done. */
  readonly lastAct: string
}

/** Tells nobody who she is. */
export const workerRegistrationId = (personId: string): string => `wr${letteredDigest('wr', personId)}`

/** Six figures that she says at the station. */
export const workerNumber = (registrationId: string): string =>
  String(hash32(registrationId) % 1_000_000).padStart(6, '0')

export function workersIn(db: Database) {
  const { gt } = db.command
  return {
    find: (id: string) => db.get<WorkerRegistrationDoc>('worker_registrations', id),
    ofPerson: (personId: string) =>
      db.get<WorkerRegistrationDoc>('worker_registrations', workerRegistrationId(personId)),
    inCommunity: (communityId: string, state: WorkerState, after: string, limit: number) =>
      db.find<WorkerRegistrationDoc>(
        'worker_registrations',
        { communityId, state, order: gt(after) },
        { limit, orderBy: [['order', 'asc']] },
      ),
  }
}
