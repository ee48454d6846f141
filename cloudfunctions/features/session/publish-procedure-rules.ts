import { ARTICLES, type PublishProcedureRulesInput } from '@shared/contract/procedure-rules'
import { redact } from '@shared/rules/redact/redact'
import * as z from 'zod'

import { audit } from '../../kernel/audit'
import { type ActionContext, defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id, words } from '../../kernel/input'
import { intentId } from '../../publish/intent-id'
import { rulesInForce } from '../../sessions/procedure-rules'
import { procedureRulesId } from '../../store/procedure-rules'

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
  // Community, person, the version in force, the new one, audit.
  cost: 6,

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
    const record = (version: string) =>
      audit('session.publishRules', version, target.place, null, context as ActionContext)
    if (before?.act === act) {
      // Whoever died before the audit is completed by the resend.
      await record(before._id)
      return { version: before._id }
    }
    if ((await rulesInForce(communityId, store)).version !== replaces) throw fail('RULES_OUTDATED')
    const n = (before?.n ?? 0) + 1
    const version = procedureRulesId(communityId, n)
    const created = await store.procedureRules.create({
      _id: version,
      communityId,
      communityName: target.community.name,
      n,
      articles: articles.map((article) => redact(article).text),
      publishedAt: now,
      publishedById: person._id,
      act,
    })
    // Two at the same moment meet at the number: the second looks at the first one's first.
    if (!created) throw fail('RULES_OUTDATED')
    await record(version)
    return { version }
  },
})
