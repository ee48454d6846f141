import type { Database, Document } from './database'
import type { Place } from './places'

/** Where a printed code leads. The token itself is the `_id`: opaque, without a check part. */
export interface SceneTokenDoc extends Document {
  readonly kind: 'station' | 'office' | 'consultation' | 'compound' | 'session'
  readonly subjectId: string
  readonly place: Place
  readonly revokedAt: Date | null
}

export function sceneTokensIn(db: Database) {
  return {
    find: (token: string) => db.get<SceneTokenDoc>('scene_tokens', token),
    ofSubject: async (subjectId: string) =>
      (await db.find<SceneTokenDoc>('scene_tokens', { subjectId, revokedAt: null }, { limit: 1 }))[0],
    create: (token: SceneTokenDoc) => db.create('scene_tokens', token),
  }
}
