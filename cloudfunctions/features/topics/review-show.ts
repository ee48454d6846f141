import type { ReviewShowInput } from '@shared/contract/review'
import { JUDGES } from '@shared/rules/statement/judges'
import * as z from 'zod'

import { findAppeal } from '../../appeals/find-appeal'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { queuedAppeals } from './queued-appeals'

const input = z.strictObject({ appealId: id }) satisfies z.ZodType<ReviewShowInput>

/** One appeal as the desk sees it, also after it has left the desk; never one's own. */
export const reviewShow = defineAction({
  name: 'review.show',
  access: { posts: JUDGES },
  input,
  cost: 4,
  target: ({ appealId }, context) => findAppeal(appealId, context),

  async run(_, context) {
    const { appeal } = context.target
    if (appeal.authorId === context.caller.personId) throw fail('ONE_LEVEL_UP')
    const [item] = await queuedAppeals([appeal], context)
    if (!item) throw fail('APPEAL_NOT_FOUND')
    return { item }
  },
})
