import { ARTICLES, type PublishProcedureRulesInput } from '@shared/contract/procedure-rules'
import { redact } from '@shared/rules/redact/redact'
import * as z from 'zod'

import { auditWithin } from '../../kernel/audit'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id, words } from '../../kernel/input'
import { intentId } from '../../publish/intent-id'
import { rulesInForce } from '../../sessions/procedure-rules'
import { type ProcedureRulesDoc, procedureRulesId } from '../../store/procedure-rules'

const input = z.strictObject({
  communityId: id,
  articles: z.array(words(ARTICLES.characters)).min(ARTICLES.least).max(ARTICLES.most),
  replaces: id,
}) satisfies z.ZodType<PublishProcedureRulesInput>

/**
 * The community's Party organisation makes its own 议事规则 (S0-24). A version is never changed:
 * sessions that were announced under an older one keep it.
 */
export const publishProcedureRules = defineAction({
  name: 'session.publishRules',
  access: { posts: ['communitySecretary'] },
  input,
  // Community, person, the version in force, the new one with its audit (6).
  cost: 10,

  async target({ communityId }, { store }) {
    const community = await store.places.community(communityId)
    if (!community) throw fail('PLACE_NOT_FOUND')
    return { place: { countyId: community.countyId, communityId }, community }
  },

  async run({ communityId, articles, replaces }, context) {
    const { store, caller, now, requestId, target } = context
    const person = await caller.person()
    const act = intentId('pr', person._id, requestId)
    const before = await store.procedureRules.latest(communityId)
    if (before?.act === act) return { version: before._id }
    if ((await rulesInForce(communityId, store)).version !== replaces) throw fail('RULES_OUTDATED')
    const n = (before?.n ?? 0) + 1
    const version: ProcedureRulesDoc = {
      _id: procedureRulesId(communityId, n),
      communityId,
      communityName: target.community.name,
      n,
      articles: articles.map((article) => redact(article).text),
      publishedAt: now,
      publishedById: person._id,
      act,
    }
    await store.transaction(async (tx) => {
      // Two at the same moment meet at the number: the second looks at the first one's first.
      if (await tx.get('procedure_rules', version._id)) throw fail('RULES_OUTDATED')
      await tx.create('procedure_rules', version)
      await auditWithin(tx, 'session.publishRules', version._id, target.place, null, context)
    })
    return { version: version._id }
  },
})
