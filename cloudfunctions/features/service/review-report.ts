import type { ReviewReportInput } from '@shared/contract/service/report-review'
import { reportStep } from '@shared/rules/service/report-life'
import * as z from 'zod'

import { auditWithin } from '../../kernel/audit'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id, words } from '../../kernel/input'
import { intentId } from '../../publish/intent-id'
import { newNotice } from '../../store/notices'
import type { ReportDoc } from '../../store/service-papers'
import { findReport } from './find-paper'

const REASON_MOST = 100

const input = z.strictObject({
  reportId: id,
  decision: z.enum(['review', 'return']),
  reason: words(REASON_MOST).optional(),
}) satisfies z.ZodType<ReviewReportInput>

/** A secretary has read a report, or sends it back with a reason; its facts nobody changes. */
export const reviewReport = defineAction({
  name: 'service.reviewReport',
  access: { posts: ['branchSecretary', 'communitySecretary', 'countyAdmin'] },
  input,
  cost: 14,

  target: ({ reportId }, context) => findReport(reportId, context),

  async run({ reportId, decision, reason }, context) {
    const { store, caller, now, requestId, target } = context
    const person = await caller.person()
    if (target.report.ownerId === person._id) throw fail('OWN_REQUEST')
    if (decision === 'return' && reason === undefined) throw fail('REASON_NEEDED')
    const act = intentId('rr', person._id, requestId)
    const state = await store.transaction(async (tx) => {
      const found = await tx.get<ReportDoc>('service_reports', reportId)
      if (!found) throw fail('PAPER_NOT_FOUND')
      if (found.lastAct === act) return found.state
      const to = reportStep(found.state, decision, 'secretary')
      if (!to) throw fail('PAPER_MOVED_ON')
      await tx.put('service_reports', {
        ...found,
        state: to,
        desk: null,
        lastAct: act,
        reason: reason ?? null,
        reviewedBy: to === 'reviewed' ? (person.label ?? null) : null,
      })
      if (found.kind === 'member') {
        const kind = to === 'reviewed' ? 'reportReviewed' : 'reportReturned'
        await tx.put('notices', newNotice(found.ownerId, kind, reportId, act, now))
      }
      await auditWithin(tx, 'service.reviewReport', reportId, target.place, decision, context)
      return to
    })
    return { state }
  },
})
