/** 议事规则: of the community, or the default that the system brings (S0-24). */
export interface ProcedureRulesInput {
  /** One of the two says whose. */
  readonly compoundId?: string | undefined
  readonly communityId?: string | undefined
  /** One that was in force; without it: the one in force now. */
  readonly version?: string | undefined
}
export interface ProcedureRules {
  readonly version: string
  readonly number: number
  readonly source: 'default' | 'local'
  /** Who published it, by community. */
  readonly communityName: string | null
  readonly publishedAt: string | null
  readonly articles: readonly string[]
}
export interface PublishProcedureRulesInput {
  readonly communityId: string
  readonly articles: readonly string[]
  /** The version it replaces, as its writer saw it. */
  readonly replaces: string
}
export interface PublishProcedureRules {
  readonly version: string
}
export const ARTICLES = { least: 3, most: 20, characters: 200 } as const
