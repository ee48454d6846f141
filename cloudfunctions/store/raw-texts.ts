import type { Database, Document } from './database'

/** What somebody wrote before it was masked, sealed with her own key. Kept only where something was masked. */
export interface RawTextDoc extends Document {
  readonly authorId: string
  readonly sealed: string
  readonly writtenAt: Date
  /** When the clock asks whether it has been kept long enough. */
  readonly lookAt: Date
}

export function rawTextsIn(db: Database) {
  return {
    find: (publicationId: string) => db.get<RawTextDoc>('raw_texts', publicationId),
    put: (text: RawTextDoc) => db.put('raw_texts', text),
    due: (now: Date, limit: number) =>
      db.find<RawTextDoc>(
        'raw_texts',
        { lookAt: db.command.lte(now) },
        { limit, orderBy: [['lookAt', 'asc']] },
      ),
    lookAt: (id: string, lookAt: Date) => db.update('raw_texts', id, { lookAt }),
    remove: (id: string) => db.remove('raw_texts', id),
  }
}
