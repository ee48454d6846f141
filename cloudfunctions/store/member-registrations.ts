import type { MemberProof, MemberSkill, MemberState, ServiceTime } from '@shared/contract/registration'

import type { Database, Document } from './database'
import { letteredDigest } from './lettered-digest'

/**
 * Where a member is registered, once a person: whoever registers anew gets the next `n` in the same
 * document, and what was before stands in `member_registration_history`. So nobody has two.
 */
export interface MemberRegistrationDoc extends Document {
  readonly personId: string
  /** Her first, second … registration. */
  readonly n: number
  readonly countyId: string
  readonly communityId: string
  readonly communityName: string
  readonly compoundId: string
  readonly compoundName: string
  /** In a 体验小区, to try it out; missing everywhere else. */
  readonly trial?: true
  readonly state: MemberState
  /** The unit's own registration, where she chose one; its name as she gave it. */
  readonly unitId: string | null
  readonly unitName: string
  /** Digest of unit, name and phone, as lists of units are held against; null without a verified phone. */
  readonly listKey: string | null
  readonly skills: readonly MemberSkill[]
  readonly times: readonly ServiceTime[]
  readonly proof: { readonly kind: MemberProof; readonly by: string | null; readonly at: Date } | null
  readonly suspendedBy: 'member' | 'secretary' | null
  /** Why it was refused, put to rest or ended, for her to read. */
  readonly reason: string | null
  /** No new claims before this moment (two overdue within 90 days). */
  readonly claimsPausedUntil: Date | null
  readonly appliedAt: Date
  readonly acceptedAt: Date | null
  readonly activeAt: Date | null
  readonly endedAt: Date | null
  /** The key of the post that checks it; null once that is done. */
  readonly desk: string | null
  /** Until when it is to be checked; null once that is done, or where a list has her. */
  readonly checkDueAt: Date | null
  /** A year without published holidays lies in between. */
  readonly provisional: boolean
  /** It was not checked in time, and came one level up. */
  readonly overdue: boolean
  /** Sorts by when it was handed in, unique. */
  readonly order: string
  /** The intent that last moved it, so that a resend finds its own work done. */
  readonly lastAct: string | null
}

/** Tells nobody who she is; the same for each of her registrations. */
export const memberRegistrationId = (personId: string): string => `mr${letteredDigest('mr', personId)}`

export const registrationHistoryId = (id: string, n: number): string => `${id}_${n}`

export function memberRegistrationsIn(db: Database) {
  const { command } = db
  return {
    find: (id: string) => db.get<MemberRegistrationDoc>('member_registrations', id),
    ofPerson: (personId: string) =>
      db.get<MemberRegistrationDoc>('member_registrations', memberRegistrationId(personId)),
    byIds: (ids: readonly string[]) =>
      db.find<MemberRegistrationDoc>('member_registrations', { _id: command.in([...ids]) }, { limit: 200 }),
    toCheck: (desks: readonly string[], after: string, limit: number) =>
      db.find<MemberRegistrationDoc>(
        'member_registrations',
        { desk: command.in([...desks]), order: command.gt(after) },
        { limit, orderBy: [['order', 'asc']] },
      ),
    ofCompound: (compoundId: string, states: readonly MemberState[], after: string, limit: number) =>
      db.find<MemberRegistrationDoc>(
        'member_registrations',
        { compoundId, state: command.in([...states]), order: command.gt(after) },
        { limit, orderBy: [['order', 'asc']] },
      ),
    ofUnit: (unitId: string, states: readonly MemberState[], limit: number) =>
      db.find<MemberRegistrationDoc>(
        'member_registrations',
        { unitId, state: command.in([...states]) },
        { limit },
      ),
    waitingForList: (listKeys: readonly string[]) =>
      db.find<MemberRegistrationDoc>(
        'member_registrations',
        { listKey: command.in([...listKeys]), state: 'pending' },
        { limit: 200 },
      ),
    history: (personId: string, limit: number) =>
      db.find<MemberRegistrationDoc>(
        'member_registration_history',
        { personId },
        { limit, orderBy: [['n', 'desc']] },
      ),
  }
}
