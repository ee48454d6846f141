import type { ReadNoticesInput } from '@shared/contract/inbox'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { distinctIds } from '../../kernel/input'

const input = z.strictObject({ noticeIds: distinctIds(20) }) satisfies z.ZodType<ReadNoticesInput>

/**
 * Marks notices as read; other people's, and those read before, stay as they are. With them news of her
 * compounds counts as seen: it is listed in between, the newest first.
 */
export const readNotices = defineAction({
  name: 'inbox.read',
  access: 'known',
  input,
  // Her notices, and her own look with a try or two.
  cost: 8,

  async run({ noticeIds }, { store, caller, now }) {
    const { _id } = await caller.person()
    if (noticeIds.length === 0) return {}
    await store.notices.read(_id, noticeIds, now)
    await store.persons.change(_id, ({ residences }) =>
      residences.length === 0 ? undefined : { newsSeenAt: now },
    )
    return {}
  },
})
