import type { ReviewQueueInput } from '@shared/contract/review'
import * as z from 'zod'

import { atDesk } from '../../desk/at-desk'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { cursor } from '../../kernel/input'
import { deskPageOf } from '../../kernel/page-of'
import { queuedAppeals } from './queued-appeals'

const input = z.strictObject({ cursor }) satisfies z.ZodType<ReviewQueueInput>

const ITEMS = 10
/** Butlers find here what touches somebody's safety on their stairwell. */
const DESKS = ['branchSecretary_', 'communitySecretary_', 'countyAdmin_', 'redButler_']

/** What waits for the caller's posts: by urgency, then by the nearest deadline. Her own words are not there. */
export const reviewQueue = defineAction({
  name: 'review.queue',
  access: 'known',
  input,
  // Person, vacant posts below (3), the list, photos, links.
  cost: 7,

  async run({ cursor: after = '' }, context) {
    const { person, desks } = await atDesk(context)
    const judging = desks.filter((key) => DESKS.some((desk) => key.startsWith(desk)))
    if (judging.length === 0) throw fail('NOT_YOUR_POST')
    const { rows, next } = await deskPageOf(ITEMS, (limit) =>
      context.store.appeals.onDesks(judging, after, limit),
    )
    const others = rows.filter(({ authorId }) => authorId !== person._id)
    return { items: await queuedAppeals(others, context), next }
  },
})
