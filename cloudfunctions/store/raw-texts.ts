import type { Database, Document } from './database'

/** What somebody wrote before it was masked, sealed with her own key. Kept only where something was masked. */
export interface RawTextDoc extends Document {
  readonly authorId: string
  readonly sealed: string
  readonly writtenAt: Date
}

export function rawTextsIn(db: Database) {
  return {
    find: (publicationId: string) => db.get<RawTextDoc>('raw_texts', publicationId),
    put: (text: RawTextDoc) => db.put('raw_texts', text),
  }
}
