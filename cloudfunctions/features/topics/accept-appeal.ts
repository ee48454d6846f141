import type { AcceptAppealInput } from '@shared/contract/review'
import { JUDGES } from '@shared/rules/statement/judges'
import * as z from 'zod'

import { appealSubject } from '../../appeals/appeal-subject'
import { type FoundAppeal, findAppeal, mustReach } from '../../appeals/find-appeal'
import { moveAppeal } from '../../appeals/move-appeal'
import { rulesInForce } from '../../appeals/rules-in-force'
import { decidedVerdict } from '../../appeals/verdict-view'
import { type ActionContext, defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { intentId } from '../../publish/intent-id'
import { settle } from '../../publish/settle'
import { publicationId } from '../../store/publications'
import { overturnedOrder } from './overturns'

const input = z.strictObject({
  appealId: id,
  category: z.string().min(1).max(40),
}) satisfies z.ZodType<AcceptAppealInput>

/** A person says that it may be discussed, and in which of the seven. What the checks held she lets out with it. */
export const acceptAppeal = defineAction({
  name: 'review.accept',
  access: { posts: JUDGES },
  input,
  cost: 36,
  target: ({ appealId }, context) => findAppeal(appealId, context),

  async run({ appealId, category }, context) {
    const { caller, now, target } = context
    await mustReach(context)
    const { ruleSet } = await rulesInForce(target.place.countyId, context)
    const rule = ruleSet.categories.find(({ code }) => code === category)
    if (!rule) throw fail('CATEGORY_UNKNOWN')
    if (target.appeal.publication === 'refused') throw fail('NOT_SHOWABLE')
    if (target.appeal.publication === 'held') await release(context)
    const person = await caller.person()
    const { state } = await moveAppeal('accept', 'reviewer', appealId, context, (appeal) => ({
      notice: 'appealAccepted',
      patch: {
        verdict: decidedVerdict(appeal.machine, rule, ruleSet.version, person),
        reason: null,
        handoff: null,
        overturnedOrder: overturnedOrder(appeal, { kind: 'accept', code: rule.code }, now),
      },
    }))
    return { state }
  },
})

/** First the checks' word, then the state: who dies in between has shown nothing. */
async function release(context: ActionContext & { readonly target: FoundAppeal }): Promise<void> {
  const { caller, requestId, target } = context
  const { _id } = await caller.person()
  const act = intentId('ac', _id, `accept_${requestId}`)
  const id = publicationId('appeal', target.appeal._id)
  await settle(context, appealSubject, id, ({ state }) =>
    state === 'held' ? { judgement: { word: 'release', reason: '', act } } : {},
  )
}
