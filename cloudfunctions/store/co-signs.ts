import type { Database, Document } from './database'

/** The `_id` makes a second one of the same person impossible. */
export interface CoSignDoc extends Document {
  /** An appeal; or a consultation that opened without one. */
  readonly subjectId: string
  readonly personId: string
  readonly at: Date
  /** The appeal that was merged into this one and brought it along; null where she co-signed herself. */
  readonly via: string | null
}

export const coSignId = (subjectId: string, personId: string) => `${subjectId}_${personId}`

export function coSignsIn(db: Database) {
  return {
    find: (subjectId: string, personId: string) =>
      db.get<CoSignDoc>('co_signs', coSignId(subjectId, personId)),
    among: (subjectIds: readonly string[], personId: string) =>
      subjectIds.length === 0
        ? Promise.resolve([])
        : db.find<CoSignDoc>(
            'co_signs',
            { _id: db.command.in(subjectIds.map((subjectId) => coSignId(subjectId, personId))) },
            { limit: 100 },
          ),
    sign: (coSign: Omit<CoSignDoc, '_id'>) =>
      db.create<CoSignDoc>('co_signs', { _id: coSignId(coSign.subjectId, coSign.personId), ...coSign }),
    of: (subjectId: string, after: string, limit: number) =>
      db.find<CoSignDoc>(
        'co_signs',
        { subjectId, _id: db.command.gt(after) },
        { limit, orderBy: [['_id', 'asc']] },
      ),
    count: (subjectId: string) => db.count('co_signs', { subjectId }),
    removeVia: (subjectId: string, via: string) => db.removeWhere('co_signs', { subjectId, via }),
  }
}
