import type { ServiceYearInput } from '@shared/contract/service/year'
import { dayNameOf } from '@shared/rules/calendar/working-days'
import { yearOf } from '@shared/rules/service/year'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'

const input = z.strictObject({
  year: z.number().int().min(2020).max(2100),
}) satisfies z.ZodType<ServiceYearInput>

const SHOWN = 100

/** A member's own year, from confirmed acts only. Nobody else reads it, and nobody is ranked. */
export const serviceYear = defineAction({
  name: 'service.year',
  access: 'known',
  input,
  // Person, registration, the year's records.
  cost: 4,

  async run({ year }, { store, caller }) {
    const { _id } = await caller.person()
    const [records, registration] = await Promise.all([
      store.serviceRecords.ofYear(_id, year),
      store.memberRegistrations.ofPerson(_id),
    ])
    const first = registration ? Number(dayNameOf(registration.appliedAt).slice(0, 4)) : year
    return {
      year,
      ...yearOf(records),
      entries: records.slice(0, SHOWN).map((record) => ({
        id: record._id,
        kind: record.kind,
        title: record.title,
        compoundName: record.compoundName,
        day: record.day,
        minutes: record.minutes,
        confirmedBy: record.confirmedBy,
      })),
      firstYear: Math.min(first, year),
    }
  },
})
