import type { CoSignAppealInput } from '@shared/contract/appeal'
import * as z from 'zod'

import { recountCoSigns } from '../../appeals/co-sign-count'
import { findAppeal } from '../../appeals/find-appeal'
import { isPublic } from '../../appeals/place-appeal'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'

const input = z.strictObject({ appealId: id }) satisfies z.ZodType<CoSignAppealInput>

/** Stands behind a neighbour's appeal: once a person, however often it is sent. */
export const coSignAppeal = defineAction({
  name: 'appeal.coSign',
  access: 'phoneVerified',
  input,
  limit: 'requests',
  // Appeal, person, mark, fact, and a count of three requests that others may overtake three times.
  cost: 13,
  target: ({ appealId }, context) => findAppeal(appealId, context),

  async run({ appealId }, { store, caller, now, requestId, target: { appeal } }) {
    const person = await caller.person()
    if (!isPublic(appeal)) throw fail('APPEAL_NOT_FOUND')
    if (appeal.authorId === person._id) throw fail('OWN_APPEAL')
    if (appeal.state !== 'accepted') throw fail('APPEAL_MOVED_ON')
    const mark = `${person._id}_${requestId}`
    await store.appeals.markCount(appealId, mark, now)
    await store.coSigns.sign({ subjectId: appealId, personId: person._id, at: now, via: null })
    const counted = await recountCoSigns(store, appealId, mark, now)
    return { coSigns: counted ?? appeal.coSigns + 1 }
  },
})
