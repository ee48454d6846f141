import type { ContactDesk, ContactDeskInput } from '@shared/contract/butler/lists'
import * as z from 'zod'

import { atDesk } from '../../desk/at-desk'
import { defineAction } from '../../kernel/define-action'
import { cursor } from '../../kernel/input'
import { deskPageOf } from '../../kernel/page-of'
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

  async run({ cursor: after = '' }, context): Promise<ContactDesk> {
    const { person, desks } = await atDesk(context)
    const { rows, next } = await deskPageOf(CARDS, (limit) =>
      context.store.contacts.onDesks(desks, after, limit),
    )
    const others = rows.filter(({ authorId, onBehalf }) => authorId !== person._id || onBehalf !== null)
    return { requests: others.map(contactCard), next }
  },
})
