import { eachOf, type Leave } from '../../leaving/leaver'
import type { ReceptionSlotDoc } from '../../store/receptions'
import { bookingId } from './book-reception'

/** A talk to come is given back to the neighbours; of one that was, only what came of it stays. */
export const leaveReceptions: Leave = (leaver, { store, ...parts }) =>
  eachOf<ReceptionSlotDoc>(
    'reception_slots',
    'personId',
    leaver,
    { ...parts, store },
    async ({ _id, dayId }) => {
      await store.traces.remove('reception_bookings', bookingId(dayId, leaver.personId))
      await store.traces.change<ReceptionSlotDoc>('reception_slots', _id, (slot) =>
        slot.startsAt > parts.now
          ? { ...slot, personId: null, compoundId: null, compoundName: null }
          : { ...slot, personId: null },
      )
    },
  )
