import type { InboxInput } from '@shared/contract/inbox'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { cursor } from '../../kernel/input'
import { pageOf } from '../../kernel/page-of'

const input = z.strictObject({ cursor }) satisfies z.ZodType<InboxInput>

const NOTICES = 20

/** What the caller has been told, the newest first. */
export const listNotices = defineAction({
  name: 'inbox.list',
  access: 'known',
  input,
  cost: 2,

  async run({ cursor: after = '' }, { store, caller }) {
    const { _id } = await caller.person()
    const { rows, next } = await pageOf(NOTICES, (limit) => store.notices.ofPerson(_id, after, limit))
    const notices = rows.map(({ _id: noticeId, kind, subjectId, at, readAt }) => ({
      id: noticeId,
      kind,
      subjectId,
      at: at.toISOString(),
      read: readAt !== null,
    }))
    return { notices, next }
  },
})
