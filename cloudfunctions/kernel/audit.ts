import type { AuditEventDoc } from '../store/audit-events'
import type { Place } from '../store/places'
import type { Transaction } from '../store/transaction'
import type { ActionContext } from './define-action'
import { fail } from './fail'

/**
 * Records what somebody decided in office, within the transaction of what was decided: both are written,
 * or neither. One event a caller and intent: a resend adds nothing, and nobody can use up another's id.
 * `reason` is a code, never text that somebody wrote.
 */
export async function auditWithin(
  tx: Transaction,
  ...[action, subjectId, ...rest]: Parameters<typeof auditEvent>
): Promise<void> {
  const event = auditEvent(action, subjectId, ...rest)
  const known = await tx.get<AuditEventDoc>('audit_events', event._id)
  // The event of another act would stand for this one as well, and nobody would read of this one.
  if (known && known.subjectId !== subjectId) throw fail('REQUEST_REUSED')
  // As it was sealed it stays, however often the same intent comes.
  if (!known) await tx.create('audit_events', event)
}

/** Records that a paper is handed out: nothing else is written with it, and what cannot be recorded is not handed out. */
export async function auditHandedOut(
  action: string,
  subjectId: string,
  place: Partial<Place>,
  context: ActionContext,
): Promise<void> {
  const { _id, ...event } = auditEvent(action, subjectId, place, null, context)
  await context.store.auditEvents.append(_id, place, event)
}

/** Who did it, when, and as which intent. */
interface Act extends Pick<ActionContext, 'now' | 'requestId'> {
  readonly caller: Pick<ActionContext['caller'], 'personId'>
}

/** The event as it is written. */
export function auditEvent(
  action: string,
  subjectId: string,
  place: Partial<Place>,
  reason: string | null,
  { caller, now, requestId }: Act,
): AuditEventDoc {
  const actorId = caller.personId ?? 'nobody'
  return {
    _id: `${actorId}_${action}_${requestId}`,
    at: now,
    actorId,
    action,
    subjectId,
    compoundId: place.compoundId ?? null,
    communityId: place.communityId ?? null,
    reason,
  }
}
