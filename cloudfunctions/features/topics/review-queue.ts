import type { ReviewQueueInput } from '@shared/contract/review'
import * as z from 'zod'

import { deskKeys } from '../../desk/desk-keys'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { cursor } from '../../kernel/input'
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
    const { store, caller } = context
    const person = await caller.person()
    if (person.consentWithdrawn) throw fail('CONSENT_NEEDED')
    const keys = await deskKeys(person, store)
    const desks = keys.filter((key) => DESKS.some((desk) => key.startsWith(desk)))
    if (desks.length === 0) throw fail('NOT_YOUR_POST')
    const found = await store.appeals.onDesks(desks, after, ITEMS + 1)
    const page = found.slice(0, ITEMS)
    const others = page.filter(({ authorId }) => authorId !== person._id)
    return {
      items: await queuedAppeals(others, context),
      next: found.length > ITEMS ? (page.at(-1)?.deskOrder ?? null) : null,
    }
  },
})
