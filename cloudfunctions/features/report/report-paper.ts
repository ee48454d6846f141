import { REPORT_FORMATS, type ReportPaperInput } from '@shared/contract/report'
import { MONTH } from '@shared/rules/report/month'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { findReport, reportPlace } from './find-report'

const input = z.strictObject({
  placeId: id,
  month: z.string().regex(MONTH),
  format: z.enum(REPORT_FORMATS),
}) satisfies z.ZodType<ReportPaperInput>

const LINK_SECONDS = 600

/** The same report as a paper to print, or as a table to reckon with. */
export const reportPaper = defineAction({
  name: 'report.paper',
  access: 'known',
  input,
  limit: 'papers',
  // The place, person, the counted months, the paper and its link.
  cost: 9,
  target: reportPlace,

  async run({ format, ...asked }, context) {
    const { ports, target } = context
    const report = await findReport(asked, target, context)
    if (report.countedAt === null) throw fail('REPORT_NOT_COUNTED')
    const { fileId } = await ports.askRegistry({ kind: 'report', format, report })
    const [url = ''] = await ports.temporaryLinks([fileId], LINK_SECONDS)
    return { url, expiresInSeconds: LINK_SECONDS }
  },
})
