import type { BookReceptionInput } from '@shared/contract/reception'
import { numberOf } from '@shared/rules/reception/plan'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { letteredDigest } from '../../store/lettered-digest'
import type { ReceptionBookingDoc, ReceptionSlotDoc } from '../../store/receptions'

const input = z.strictObject({ compoundId: id, slotId: id }) satisfies z.ZodType<BookReceptionInput>

/** Tells nobody who she is: what was given back stays there. */
export const bookingId = (dayId: string, personId: string) => `rb${letteredDigest(dayId, personId)}`

/**
 * Books a talk with the four secretaries. Slot and person are each one document of the same
 * transaction: of many who want one slot one gets it, and nobody has two on a day. No topic is asked
 * for; it is told there.
 */
export const bookReception = defineAction({
  name: 'reception.book',
  access: 'phoneVerified',
  input,
  limit: 'requests',
  // Compound, slot, person; slot and booking in one transaction, which a crowd makes come again.
  cost: 60,

  async target({ compoundId, slotId }, { store }) {
    const [compound, slot] = await Promise.all([
      store.places.compound(compoundId),
      store.receptions.slot(slotId),
    ])
    if (!compound) throw fail('COMPOUND_NOT_FOUND')
    const { countyId, communityId } = compound
    if (slot?.communityId !== communityId) throw fail('RECEPTION_NOT_FOUND')
    return { place: { countyId, communityId, compoundId }, compound }
  },

  async run({ compoundId, slotId }, { store, caller, now, target }) {
    const { _id: personId } = await caller.person()
    await store.transaction(async (tx) => {
      const slot = await tx.get<ReceptionSlotDoc>('reception_slots', slotId)
      if (!slot) throw fail('RECEPTION_NOT_FOUND')
      if (slot.personId === personId) return
      if (slot.personId !== null) throw fail('RECEPTION_TAKEN')
      if (slot.startsAt <= now) throw fail('RECEPTION_OVER')
      const mine = bookingId(slot.dayId, personId)
      const booking = await tx.get<ReceptionBookingDoc>('reception_bookings', mine)
      if (booking?.slotId) throw fail('RECEPTION_HAS_ONE')
      await tx.put('reception_slots', { ...slot, personId, compoundId, compoundName: target.compound.name })
      await tx.put<ReceptionBookingDoc>('reception_bookings', { _id: mine, slotId, startsAt: slot.startsAt })
    })
    return { number: numberOf(slotId) }
  },
})
