import type { Place } from '../store/places'
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
  { caller, store, now, requestId }: ActionContext,
): Promise<void> {
  const actorId = caller.personId ?? 'nobody'
  const event = { at: now, actorId, action, subjectId, reason }
  await store.auditEvents.append(`${actorId}_${action}_${requestId}`, place, event)
}
