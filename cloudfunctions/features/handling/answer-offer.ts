import type { AnswerOfferInput } from '@shared/contract/handling'
import * as z from 'zod'

import { findConsultation } from '../../consultations/find-consultation'
import { changeWork } from '../../handling/change-work'
import { mustWork } from '../../handling/office-at-work'
import { labelOf, last, personFor } from '../../handling/responsible'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { newNotice } from '../../store/notices'

const input = z.strictObject({
  consultationId: id,
  accept: z.boolean(),
}) satisfies z.ZodType<AnswerOfferInput>

/** Takes a matter over, and has it from that moment; or does not, and then nothing has changed. */
export const answerOffer = defineAction({
  name: 'work.answerOffer',
  access: 'known',
  input,
  cost: 100,

  target: ({ consultationId }, context) => findConsultation(consultationId, context),

  async run({ consultationId, accept }, context) {
    const { now, requestId, store, caller, target } = context
    const at = await mustWork(context, ({ works, work, hers }) => works || (!!work.offer && hers(work.offer)))
    if (at.work.offer && !at.hers(at.work.offer)) throw fail('NOT_YOUR_POST')
    const told = accept ? null : await personFor(last(at.work), target.place, store)
    const { label } = await caller.person()
    return changeWork(context, consultationId, 'work.answerOffer', (work) => {
      const { offer } = work
      if (!offer || offer.key !== at.work.offer?.key) throw fail('OFFER_GONE')
      // Whoever had it stays in the chain under the name that she had then.
      const before = work.chain.map((one) => ({ ...one, label: one.label ?? labelOf(at.posts, one.key) }))
      const link = {
        key: offer.key,
        post: offer.post,
        label: label ?? null,
        since: now,
        how: 'accepted' as const,
      }
      return {
        work: { ...work, offer: null, chain: accept ? [...before, link] : work.chain },
        cleared: [['workOffer', consultationId] as const],
        notices: told ? [newNotice(told, 'workReturned', consultationId, `offer_${requestId}`, now)] : [],
        reason: accept ? 'accepted' : 'declined',
      }
    })
  },
})
