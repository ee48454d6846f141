import { RECEPTION_MINUTES, RECEPTION_SLOTS_MOST, type SetReceptionInput } from '@shared/contract/reception'
import { endOfDay } from '@shared/rules/calendar/working-days'
import { mayBeSet, momentOf, receptionId, receptionSlotId, slotTimes } from '@shared/rules/reception/plan'
import * as z from 'zod'

import { auditWithin } from '../../kernel/audit'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { clearDeadline, setDeadline } from '../../store/deadlines'
import type { ReceptionDayDoc, ReceptionSlotDoc } from '../../store/receptions'
import { findCommunity } from '../../views/find-community'

const input = z.strictObject({
  communityId: id,
  day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  from: z.string().regex(/^\d{2}:\d{2}$/),
  slots: z.number().int().min(1).max(RECEPTION_SLOTS_MOST),
  minutes: z.literal(RECEPTION_MINUTES),
  officeId: id,
}) satisfies z.ZodType<SetReceptionInput>

/**
 * Sets the month's reception day with its slots. Set again it is moved, as long as nobody has booked:
 * every slot is read and written in the same transaction in which a booking would write it.
 */
export const setReception = defineAction({
  name: 'reception.set',
  access: { posts: ['communitySecretary', 'countyAdmin'] },
  input,
  // Community, person, office, the day, at most twenty slots read and written, its line on the desk, audit.
  cost: 60,
  target: ({ communityId }, context) => findCommunity(communityId, context),

  async run({ communityId, day, from, slots, minutes, officeId }, context) {
    const { store, now, target } = context
    const startsAt = momentOf(day, from)
    if (!startsAt || !mayBeSet(startsAt, now)) throw fail('RECEPTION_DAY_WRONG')
    const office = await store.places.office(officeId)
    if (office?.communityId !== communityId) throw fail('OFFICE_NOT_FOUND')
    const { countyId, name: communityName } = target.community
    const dayId = receptionId(communityId, day)
    const times = slotTimes(startsAt, slots, minutes)
    const endsAt = new Date((times.at(-1) ?? startsAt).getTime() + minutes * 60_000)
    const made: ReceptionDayDoc = {
      _id: dayId,
      countyId,
      communityId,
      communityName,
      day,
      startsAt,
      endsAt,
      place: office.name,
      slots,
      present: null,
    }
    await store.transaction(async (tx) => {
      const before = await tx.get<ReceptionDayDoc>('reception_days', dayId)
      if (before && before.startsAt <= now) throw fail('RECEPTION_DAY_WRONG')
      for (let n = 1; n <= Math.max(slots, before?.slots ?? 0); n += 1) {
        const slotId = receptionSlotId(dayId, n)
        const slot = await tx.get<ReceptionSlotDoc>('reception_slots', slotId)
        if (slot?.personId) throw fail('RECEPTION_BOOKED')
        const time = times[n - 1]
        if (time) await tx.put('reception_slots', freeSlot(slotId, made, time))
        else if (slot) await tx.remove('reception_slots', slotId)
      }
      await tx.put('reception_days', made)
      await auditWithin(tx, 'reception.set', dayId, target.place, day, context)
      await clearDeadline(tx, 'receptionUnset', dayId)
      await setDeadline(tx, {
        rule: 'receptionDay',
        subject: dayId,
        place: { countyId, communityId, compoundId: '' },
        dueAt: endOfDay(day) ?? endsAt,
        level: 'communitySecretary',
        row: { title: '', where: communityName, waits: 'neighbours', since: now, opens: communityId },
      })
    })
    return { dayId }
  },
})

const freeSlot = (_id: string, day: ReceptionDayDoc, startsAt: Date): ReceptionSlotDoc => ({
  _id,
  dayId: day._id,
  communityId: day.communityId,
  startsAt,
  personId: null,
  compoundId: null,
  compoundName: null,
  outcome: null,
  appealId: null,
})
