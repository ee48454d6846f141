import type { MemberState } from '@shared/contract/registration'
import { type MemberMover, type MemberVerb, memberStep } from '@shared/rules/registration/member-life'

import { fail } from '../kernel/fail'
import { clearDeadline } from '../store/deadlines'
import { type MemberRegistrationDoc, registrationHistoryId } from '../store/member-registrations'
import type { Transaction } from '../store/transaction'

export interface MembershipMove {
  readonly verb: MemberVerb
  readonly who: MemberMover
  readonly at: Date
  /** The intent, so that a resend finds its own work done. */
  readonly act: string
  /** Surname and title of whoever decided. */
  readonly by?: string | null
  readonly reason?: string | null
}

/** Moves a registration along its table, or refuses; sent again it answers what came of it. */
export async function moveMembership(
  tx: Transaction,
  id: string,
  move: MembershipMove,
): Promise<MemberRegistrationDoc> {
  const found = await tx.get<MemberRegistrationDoc>('member_registrations', id)
  if (!found) throw fail('REGISTRATION_NOT_FOUND')
  if (found.lastAct === move.act) return found
  const to = memberStep(found, move.verb, move.who)
  if (!to) throw fail('REGISTRATION_MOVED_ON')
  const next = movedTo(found, to, move)
  await tx.put('member_registrations', next)
  await checked(tx, found)
  return next
}

export function movedTo(
  found: MemberRegistrationDoc,
  to: MemberState,
  { verb, who, at, act, by = null, reason = null }: MembershipMove,
): MemberRegistrationDoc {
  const over = to === 'ended' || to === 'moved'
  return {
    ...found,
    state: to,
    reason,
    desk: null,
    checkDueAt: null,
    provisional: false,
    overdue: false,
    lastAct: act,
    suspendedBy: to === 'suspended' ? (who === 'member' ? 'member' : 'secretary') : null,
    ...(verb === 'accept'
      ? { acceptedAt: at, proof: { kind: who === 'unitList' ? 'unitList' : 'checked', by, at } as const }
      : {}),
    ...(verb === 'begin' ? { activeAt: at } : {}),
    ...(over ? { endedAt: at } : {}),
  }
}

/** Nobody has to look at it any more. */
export async function checked(tx: Transaction, { _id, desk }: MemberRegistrationDoc): Promise<void> {
  if (desk !== null) await clearDeadline(tx, 'memberCheck', _id)
}

/** Keeps what was, before the next registration takes its place. */
export const keepHistory = (tx: Transaction, was: MemberRegistrationDoc): Promise<void> =>
  tx.put('member_registration_history', { ...was, _id: registrationHistoryId(was._id, was.n) })
