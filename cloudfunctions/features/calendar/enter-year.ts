import { type EnterYearInput, YEAR_MOST_OFF, YEAR_MOST_ON } from '@shared/contract/calendar'
import { yearFault } from '@shared/rules/calendar/work-year'
import { dayNameOf, endOfDay } from '@shared/rules/calendar/working-days'
import * as z from 'zod'

import { bringCalendar, publishedYears } from '../../desk/work-calendar'
import { auditWithin } from '../../kernel/audit'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { type WorkYearDoc, workYearId } from '../../store/work-years'
import { countyTarget } from './county-target'

const days = (most: number) =>
  z
    .array(
      z
        .string()
        .regex(/^\d{4}-\d{2}-\d{2}$/)
        .refine((day) => endOfDay(day) !== undefined),
    )
    .max(most)
    .refine((all) => new Set(all).size === all.length)

const input = z.strictObject({
  year: z.number().int().min(2020).max(2100),
  off: days(YEAR_MOST_OFF),
  on: days(YEAR_MOST_ON),
}) satisfies z.ZodType<EnterYearInput>

/**
 * Enters the days off of a year from the State Council's notice, before a release knows it. Entered again
 * it is replaced; a year that the release knows is not touched.
 */
export const enterYear = defineAction({
  name: 'calendar.enter',
  access: { posts: ['countyAdmin'] },
  input,
  // Person, the year with its audit (5), which two may enter at once, and the calendar anew.
  cost: 12,
  target: countyTarget,

  async run({ year, off, on }, context) {
    const { store, settings, now, caller, target } = context
    const thisYear = Number(dayNameOf(now).slice(0, 4))
    if (publishedYears.has(year) || ![thisYear, thisYear + 1].includes(year)) throw fail('YEAR_NOT_OPEN')
    const fault = yearFault(year, off, on)
    if (fault) throw fail('YEAR_WRONG', { fault })
    const { countyId } = settings
    const { label = null } = await caller.person()
    const _id = workYearId(countyId, year)
    const entered = {
      _id,
      countyId,
      year,
      off: [...off].sort(),
      on: [...on].sort(),
      by: label,
      enteredAt: now,
    }
    await store.transaction(async (tx) => {
      await tx.put<WorkYearDoc>('work_years', entered)
      await auditWithin(tx, 'calendar.enter', _id, target.place, String(year), context)
    })
    await bringCalendar(store, countyId, now)
    return {}
  },
})
