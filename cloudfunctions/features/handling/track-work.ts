import type { TrackWorkInput } from '@shared/contract/handling'
import { postKeysOf } from '@shared/rules/posts/post-keys-of'
import * as z from 'zod'
import { findConsultation } from '../../consultations/find-consultation'
import { specialistsOf } from '../../consultations/specialists'
import { changeWork } from '../../handling/change-work'
import { mustWork } from '../../handling/office-at-work'
import { inOffice } from '../../handling/responsible'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'

const input = z.strictObject({ consultationId: id }) satisfies z.ZodType<TrackWorkInput>

/** A specialist takes a matter under her eyes that nobody follows: there was none before, or that post is vacant. */
export const trackWork = defineAction({
  name: 'work.track',
  access: { posts: ['serviceSpecialist'] },
  input,
  cost: 100,

  target: ({ consultationId }, context) => findConsultation(consultationId, context),

  async run({ consultationId }, context) {
    const { now, store, target } = context
    const at = await mustWork(context, ({ specialist }) => specialist)
    const keys = postKeysOf(at.person)
    const own = (await specialistsOf(target.consultation.communityId, store)).find(({ _id }) =>
      keys.includes(_id),
    )
    if (!own) throw fail('NOT_YOUR_POST')
    return changeWork(context, consultationId, 'work.track', (work) => {
      const { tracker } = work
      if (tracker && tracker.key !== own._id && inOffice(at.posts, tracker.key)) throw fail('OFFER_GONE')
      return { work: { ...work, tracker: { key: own._id, label: own.label, since: now } } }
    })
  },
})
