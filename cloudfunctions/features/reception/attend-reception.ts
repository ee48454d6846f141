import { type AttendReceptionInput, RECEPTION_LEVELS } from '@shared/contract/reception'
import * as z from 'zod'

import { auditWithin } from '../../kernel/audit'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { clearDeadline } from '../../store/deadlines'
import type { ReceptionDayDoc } from '../../store/receptions'
import { findDay } from './find-day'
import { askForNext } from './next-reception'

const input = z.strictObject({
  dayId: id,
  present: z
    .array(z.enum(RECEPTION_LEVELS))
    .max(RECEPTION_LEVELS.length)
    .refine((levels) => new Set(levels).size === levels.length),
}) satisfies z.ZodType<AttendReceptionInput>

/** Who of the four levels sat there. A level that is not named is shown as absent, to everybody. */
export const attendReception = defineAction({
  name: 'reception.attend',
  access: { posts: ['communitySecretary', 'countyAdmin'] },
  input,
  // Day, person, the day, its line on the desk and the next one's in one transaction, audit.
  cost: 14,
  target: findDay,

  async run({ dayId, present }, context) {
    const { store, now, target } = context
    if (target.day.startsAt > now) throw fail('RECEPTION_NOT_BEGUN')
    await store.transaction(async (tx) => {
      const day = await tx.get<ReceptionDayDoc>('reception_days', dayId)
      if (!day) throw fail('RECEPTION_NOT_FOUND')
      await tx.put('reception_days', {
        ...day,
        present: RECEPTION_LEVELS.filter((one) => present.includes(one)),
      })
      await clearDeadline(tx, 'receptionDay', dayId)
      await askForNext(day, now, tx)
      await auditWithin(tx, 'reception.attend', dayId, target.place, String(present.length), context)
    })
    return {}
  },
})
