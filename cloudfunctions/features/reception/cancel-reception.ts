import type { CancelReceptionInput } from '@shared/contract/reception'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import type { ReceptionBookingDoc, ReceptionSlotDoc } from '../../store/receptions'
import { bookingId } from './book-reception'

const input = z.strictObject({ slotId: id }) satisfies z.ZodType<CancelReceptionInput>

/** Gives her slot back while it has not begun; a neighbour may take it. Done again it changes nothing. */
export const cancelReception = defineAction({
  name: 'reception.cancel',
  access: 'known',
  input,
  // Person; slot and booking in one transaction.
  cost: 40,

  async run({ slotId }, { store, caller, now }) {
    const { _id: personId } = await caller.person()
    await store.transaction(async (tx) => {
      const slot = await tx.get<ReceptionSlotDoc>('reception_slots', slotId)
      // Whose it is otherwise is nobody's business.
      if (!slot) throw fail('RECEPTION_NOT_FOUND')
      if (slot.personId !== personId) return
      if (slot.startsAt <= now) throw fail('RECEPTION_OVER')
      await tx.put('reception_slots', { ...slot, personId: null, compoundId: null, compoundName: null })
      await tx.put<ReceptionBookingDoc>('reception_bookings', {
        _id: bookingId(slot.dayId, personId),
        slotId: null,
        startsAt: slot.startsAt,
      })
    })
    return {}
  },
})
