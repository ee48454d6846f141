import type { ReportInput } from '@shared/contract/report'
import { MONTH } from '@shared/rules/report/month'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { id } from '../../kernel/input'
import { findReport, reportPlace } from './find-report'

const input = z.strictObject({
  placeId: id,
  month: z.string().regex(MONTH),
}) satisfies z.ZodType<ReportInput>

/** The figures of a compound or a community in one month. They are counts, so everybody may read them. */
export const showReport = defineAction({
  name: 'report.show',
  access: 'visitor',
  input,
  // The place under either kind, a browser's person, the counted months.
  cost: 4,
  target: reportPlace,
  run: (asked, context) => findReport(asked, context.target, context),
})
