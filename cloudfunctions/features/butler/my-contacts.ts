import type { MyContacts, MyContactsInput } from '@shared/contract/butler/lists'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { cursor } from '../../kernel/input'
import { pageOf } from '../../kernel/page-of'
import { contactCard } from './contact-card'

const input = z.strictObject({ cursor }) satisfies z.ZodType<MyContactsInput>

const CARDS = 10

/** What the caller has asked for, or filed for a neighbour; the newest first. */
export const myContacts = defineAction({
  name: 'butler.requests',
  access: 'known',
  input,
  cost: 2,

  async run({ cursor: after = '' }, { store, caller }): Promise<MyContacts> {
    const { _id } = await caller.person()
    const { rows, next } = await pageOf(CARDS, (limit) => store.contacts.ofAuthor(_id, after, limit))
    return { requests: rows.map(contactCard), next }
  },
})
