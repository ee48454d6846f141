import { KEPT } from '@shared/rules/retention/kept'

import type { Sweep } from './sweep-kind'

/** What was done in office goes after three years; its seals hold digests only and stay, so the chain still holds. */
export const sweepAuditEvents: Sweep = async ({ store, now }, atMost) => {
  const before = new Date(now.getTime() - KEPT.audit.days * 24 * 3_600_000)
  const old = await store.auditEvents.sealedBefore(before, atMost)
  if (old.length > 0) await store.auditEvents.remove(old.map(({ _id }) => _id))
}
