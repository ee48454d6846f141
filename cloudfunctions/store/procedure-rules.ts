import type { Database, Document } from './database'

/** A published version of a community's 议事规则; never changed. The `_id` is `{community}_{n}`. */
export interface ProcedureRulesDoc extends Document {
  readonly communityId: string
  readonly communityName: string
  readonly n: number
  readonly articles: readonly string[]
  readonly publishedAt: Date
  readonly publishedById: string
  /** The intent that published it, so that a resend finds its own version. */
  readonly act: string
}

export const procedureRulesId = (communityId: string, n: number) => `${communityId}_${n}`

export function procedureRulesIn(db: Database) {
  return {
    find: (id: string) => db.get<ProcedureRulesDoc>('procedure_rules', id),
    latest: async (communityId: string): Promise<ProcedureRulesDoc | undefined> =>
      (
        await db.find<ProcedureRulesDoc>(
          'procedure_rules',
          { communityId },
          { limit: 1, orderBy: [['n', 'desc']] },
        )
      )[0],
  }
}
