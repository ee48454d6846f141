import type { ReportsToReviewInput } from '@shared/contract/service/report-review'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { cursor } from '../../kernel/input'
import { namedDesk } from '../../registrations/named-desk'

const input = z.strictObject({ cursor }) satisfies z.ZodType<ReportsToReviewInput>

/** Reports that were handed in to the caller's posts. Names and notes are opened for this page, and recorded. */
export const reportsToReview = defineAction({
  name: 'service.reports',
  access: 'known',
  input,
  // Person, at most three steps of vacancies, the page, three for the vault, two events a row.
  cost: 30,

  async run({ cursor: after = '' }, context) {
    const { rows, nameOf, open, next } = await namedDesk(context, {
      reason: 'report',
      read: (desks, limit) => context.store.servicePapers.reportsOnDesks(desks, after, limit),
      personOf: ({ ownerId }) => ownerId,
      isNamed: ({ kind }) => kind === 'member',
    })
    const reports = rows.map(async (report) => ({
      id: report._id,
      kind: report.kind,
      name: report.name ?? nameOf(report),
      note: (await open(report, report.note, 'reportNote')) ?? '',
      year: report.year,
      facts: report.facts,
      submittedAt: report.submittedAt.toISOString(),
    }))
    return { reports: await Promise.all(reports), next }
  },
})
