import type { ContactDesk, ContactDeskInput } from '@shared/contract/butler'
import * as z from 'zod'

import { deskKeys } from '../../desk/desk-keys'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { cursor } from '../../kernel/input'
import { contactCard } from './contact-card'

const input = z.strictObject({ cursor }) satisfies z.ZodType<ContactDeskInput>

const CARDS = 20

/**
 * What residents ask of me: on my posts, on those I deputise, on the vacant ones below. New ones first,
 * then what is due first, at last what waits for the resident's word.
 */
export const contactDesk = defineAction({
  name: 'butler.desk',
  access: 'known',
  input,
  // Person, vacancies (3), one page.
  cost: 5,

  async run({ cursor: after = '' }, { store, caller }): Promise<ContactDesk> {
    const person = await caller.person()
    if (person.posts.length === 0) throw fail('NOT_YOUR_POST')
    if (person.consentWithdrawn) throw fail('CONSENT_NEEDED')
    const keys = await deskKeys(person, store)
    const found = await store.contacts.onDesks(keys, after, CARDS + 1)
    const page = found.slice(0, CARDS)
    const others = page.filter(({ authorId, onBehalf }) => authorId !== person._id || onBehalf !== null)
    return {
      requests: others.map(contactCard),
      next: found.length > CARDS ? (page.at(-1)?.deskOrder ?? null) : null,
    }
  },
})
