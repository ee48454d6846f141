import type { ReportFacts, ReportView } from '@shared/contract/service/report'
import { reportDue } from '@shared/rules/service/report-life'

import type { ReportDoc } from '../../store/service-papers'

/** A report as its author sees it; without a document it is a draft, and its facts are those of now. */
export const reportView = (
  id: string,
  year: number,
  report: ReportDoc | undefined,
  facts: ReportFacts,
  note: string,
): ReportView => ({
  id,
  year,
  state: report?.state ?? 'draft',
  facts,
  note,
  due: reportDue(year),
  submittedAt: report && report.state !== 'draft' ? report.submittedAt.toISOString() : null,
  reviewedBy: report?.reviewedBy ?? null,
  reason: report?.reason ?? null,
})
