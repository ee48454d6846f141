import type { AuditEventDoc } from './audit-events'
import type { Database, Document } from './database'

/**
 * One link of a chain of seals. It holds digests only, nobody's pseudonym: it stays when the events it
 * covers have been kept long enough and are removed.
 */
export interface AuditSealDoc extends Document {
  /** `compound-…`, `community-…`, `county`; or `book`, whose entries are the seals of all others. */
  readonly chain: string
  /** 1, 2, 3 … without a gap. */
  readonly number: number
  readonly at: Date
  /** The newest moment that anything in this chain has reached. */
  readonly through: Date
  /** The signature of the link before; '' in the first. */
  readonly previous: string
  readonly entries: readonly string[]
  readonly seal: string
  /** Which link of the book covers this one; 0 for the book's own. */
  readonly sealed?: number | null
}

/** The part of the log that has a chain of its own. */
export type AuditScope = Pick<AuditEventDoc, 'compoundId' | 'communityId'>

export function auditSealsIn(db: Database) {
  const { in: among, lt } = db.command
  const whereOf = ({ compoundId, communityId }: AuditScope) =>
    compoundId === null ? { compoundId, communityId } : { compoundId }
  const mark = (collection: 'audit_events' | 'audit_seals', ids: readonly string[], number: number) =>
    db.updateWhere(collection, { _id: among([...ids]) }, { sealed: number })

  return {
    last: async (chain: string) =>
      (await db.find<AuditSealDoc>('audit_seals', { chain }, { limit: 1, orderBy: [['number', 'desc']] }))[0],
    create: (seal: AuditSealDoc) => db.create<AuditSealDoc>('audit_seals', seal),
    /** Where events wait that were written before then; some of them, and a scope may come twice. */
    waiting: (before: Date, limit: number) =>
      db.find<AuditScope & Document>(
        'audit_events',
        { sealed: null, at: lt(before) },
        { limit, fields: ['compoundId', 'communityId'] },
      ),
    pending: (scope: AuditScope, limit: number) =>
      db.find<AuditEventDoc>(
        'audit_events',
        { sealed: null, ...whereOf(scope) },
        { limit, orderBy: [['at', 'asc']] },
      ),
    unbooked: (limit: number) =>
      db.find<AuditSealDoc>('audit_seals', { sealed: null }, { limit, orderBy: [['at', 'asc']] }),
    markEvents: (ids: readonly string[], number: number) => mark('audit_events', ids, number),
    markSeals: (ids: readonly string[], number: number) => mark('audit_seals', ids, number),
  }
}
