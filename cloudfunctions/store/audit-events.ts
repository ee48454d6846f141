import type { Database, Document } from './database'
import type { Place } from './places'

/** Append only. The actor is a pseudonym; no text, phone or address ever enters an event. */
export interface AuditEventDoc extends Document {
  readonly at: Date
  readonly actorId: string
  readonly action: string
  readonly subjectId: string
  readonly compoundId: string | null
  readonly communityId: string | null
  readonly reason: string | null
  /** The number of the seal of its chain, written by the clock afterwards; the one thing that ever changes. */
  readonly sealed?: number | null
}

export function auditEventsIn(db: Database) {
  const { gt, in: among, lt } = db.command
  return {
    sealedBefore: (before: Date, limit: number) =>
      db.find('audit_events', { at: lt(before), sealed: gt(0) }, { limit, fields: ['_id'] }),
    remove: (ids: readonly string[]) => db.removeWhere('audit_events', { _id: among([...ids]) }),
    has: async (id: string) => (await db.get('audit_events', id)) !== undefined,
    /** `id` comes from the request, so that a resend appends nothing. */
    append: (
      id: string,
      place: Partial<Place>,
      event: Omit<AuditEventDoc, '_id' | 'compoundId' | 'communityId'>,
    ) =>
      db.create<AuditEventDoc>('audit_events', {
        _id: id,
        ...event,
        compoundId: place.compoundId ?? null,
        communityId: place.communityId ?? null,
      }),
  }
}
