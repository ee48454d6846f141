import type { WorkYearsInput } from '@shared/contract/calendar'
import { dayNameOf } from '@shared/rules/calendar/working-days'
import * as z from 'zod'

import { publishedYears, workCalendar } from '../../desk/work-calendar'
import { defineAction } from '../../kernel/define-action'
import { countyTarget } from './county-target'

const input = z.strictObject({}) satisfies z.ZodType<WorkYearsInput>

/** This year and the next: published, entered, or not known yet. */
export const showWorkYears = defineAction({
  name: 'calendar.years',
  access: { posts: ['countyAdmin'] },
  input,
  cost: 2,
  target: countyTarget,

  async run(_, { store, settings, now }) {
    const entered = await store.workYears.ofCounty(settings.countyId)
    const thisYear = Number(dayNameOf(now).slice(0, 4))
    return {
      years: [thisYear, thisYear + 1].map((year) => {
        const known = publishedYears.has(year)
        const own = entered.find((one) => one.year === year)
        const ofYear = (days: ReadonlySet<string>) =>
          [...days].filter((day) => day.startsWith(`${year}-`)).sort()
        return {
          year,
          state: known ? ('published' as const) : own ? ('entered' as const) : ('unknown' as const),
          off: known ? ofYear(workCalendar.off) : (own?.off ?? []),
          on: known ? ofYear(workCalendar.on) : (own?.on ?? []),
          by: known ? null : (own?.by ?? null),
        }
      }),
    }
  },
})
