import type { AuditEventDoc } from '../store/audit-events'
import type { Place } from '../store/places'
import type { Transaction } from '../store/transaction'
import type { ActionContext } from './define-action'

/**
 * Records what somebody decided in office. One event a caller and intent: a resend appends nothing, and
 * nobody can use up another's id. `reason` is a code, never text that somebody wrote.
 */
export async function audit(
  action: string,
  subjectId: string,
  place: Partial<Place>,
  reason: string | null,
  context: ActionContext,
): Promise<void> {
  const { _id, ...event } = auditEvent(action, subjectId, place, reason, context)
  await context.store.auditEvents.append(_id, place, event)
}

/** The same within the transaction of what was decided: both are written, or neither. */
export async function auditWithin(
  tx: Transaction,
  ...[action, subjectId, place, reason, context]: Parameters<typeof audit>
): Promise<void> {
  const event = auditEvent(action, subjectId, place, reason, context)
  // As it was sealed it stays, however often the same intent comes.
  if (!(await tx.get('audit_events', event._id))) await tx.create('audit_events', event)
}

/** The same event for a transaction, so that what was decided and that it was decided are one write. */
export function auditEvent(
  action: string,
  subjectId: string,
  place: Partial<Place>,
  reason: string | null,
  { caller, now, requestId }: Pick<ActionContext, 'caller' | 'now' | 'requestId'>,
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
