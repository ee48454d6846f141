import { reportStep } from '@shared/rules/service/report-life'

import { fail } from '../../kernel/fail'
import type { ReportDoc } from '../../store/service-papers'
import type { Store } from '../../store/store'
import type { Transaction } from '../../store/transaction'

/**
 * Hands a report in as it is now, `within` with it; it may have come back before. Again with the same intent
 * it changes nothing.
 */
export const handIn = (
  fresh: ReportDoc,
  store: Store,
  within?: (tx: Transaction) => Promise<void>,
): Promise<ReportDoc> =>
  store.transaction(async (tx) => {
    const was = await tx.get<ReportDoc>('service_reports', fresh._id)
    if (was?.lastAct === fresh.lastAct) return was
    if (!reportStep(was?.state ?? 'draft', 'submit', 'author')) throw fail('REPORT_HANDED_IN')
    await tx.put('service_reports', fresh)
    await within?.(tx)
    return fresh
  })
