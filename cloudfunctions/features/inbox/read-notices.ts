import type { ReadNoticesInput } from '@shared/contract/inbox'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { distinctIds } from '../../kernel/input'

const input = z.strictObject({ noticeIds: distinctIds(20) }) satisfies z.ZodType<ReadNoticesInput>

/** Marks notices as read; other people's, and those read before, stay as they are. */
export const readNotices = defineAction({
  name: 'inbox.read',
  access: 'known',
  input,
  cost: 2,

  async run({ noticeIds }, { store, caller, now }) {
    const { _id } = await caller.person()
    if (noticeIds.length > 0) await store.notices.read(_id, noticeIds, now)
    return {}
  },
})
