import type { ProcedureRules } from '@shared/contract/procedure-rules'
import { defaultArticles } from '@shared/copy/procedure-rules'

import type { ProcedureRulesDoc } from '../store/procedure-rules'
import type { Store } from '../store/store'

/** The rules that the system brings. A new wording is a new version: this one is never changed. */
const DEFAULT_RULES_VERSION = 'default_1'

/** Of the community where it has published any (S0-24), else the default. */
export async function rulesInForce(communityId: string, store: Store): Promise<ProcedureRules> {
  const found = await store.procedureRules.latest(communityId)
  return found ? local(found) : theDefault
}

/** A version that was in force; undefined where there never was one of this name. */
export async function rulesOfVersion(version: string, store: Store): Promise<ProcedureRules | undefined> {
  if (version === DEFAULT_RULES_VERSION) return theDefault
  const found = await store.procedureRules.find(version)
  return found && local(found)
}

const theDefault: ProcedureRules = {
  version: DEFAULT_RULES_VERSION,
  number: 1,
  source: 'default',
  communityName: null,
  publishedAt: null,
  articles: defaultArticles,
}

const local = ({ _id, n, communityName, publishedAt, articles }: ProcedureRulesDoc): ProcedureRules => ({
  version: _id,
  number: n,
  source: 'local',
  communityName,
  publishedAt: publishedAt.toISOString(),
  articles,
})
