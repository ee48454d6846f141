import { CARDS_A_PAGE, type MoreCardsInput } from '@shared/contract/consultation'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { id } from '../../kernel/input'
import { STATEMENTS_ON_A_PAGE } from '../../store/consultations'
import { withPhotos } from './card-photos'
import { findPageAsRead } from './find-page'
import { cardsFor } from './statement-cards'

const input = z.strictObject({
  consultationId: id,
  except: z.array(id).max(STATEMENTS_ON_A_PAGE),
}) satisfies z.ZodType<MoreCardsInput>

/** The next cards, without those the phone already has. */
export const moreCards = defineAction({
  name: 'consultation.moreCards',
  access: 'visitor',
  input,
  // Page, participation, the session's person over HTTP, and now and then the links of photos.
  cost: 4,

  target: ({ consultationId }, context) => findPageAsRead(consultationId, context),

  async run({ except }, { caller, requestId, ports, now, target: { page, participation } }) {
    const rest = cardsFor(page, participation, caller.personId ?? requestId).filter(
      (card) => !except.includes(card.id),
    )
    const { cards } = await withPhotos(rest.slice(0, CARDS_A_PAGE), [], ports, now)
    return { cards, left: Math.max(0, rest.length - CARDS_A_PAGE) }
  },
})
