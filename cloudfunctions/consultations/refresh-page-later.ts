import type { ActionContext } from '../kernel/define-action'
import { causeOf } from '../kernel/log'
import type { ConsultationDoc } from '../store/consultations'
import type { NewDeadline } from '../store/deadlines'
import { refreshPage } from './refresh-page'

/** How long whoever changed it has before the clock takes over. */
const HEAD_START_MILLISECONDS = 30_000

/** Written with a change that readers see: the page follows, whoever dies in between. */
export function pageDeadline(
  { _id, countyId, communityId, compoundId }: ConsultationDoc,
  now: Date,
): NewDeadline {
  return {
    rule: 'consultationPage',
    subject: _id,
    place: { countyId, communityId, compoundId },
    dueAt: new Date(now.getTime() + HEAD_START_MILLISECONDS),
  }
}

/** Brings the page after such a change at once; where that fails, the clock does it. */
export async function bringPageAfter(
  { store, now, log }: Pick<ActionContext, 'store' | 'now' | 'log'>,
  consultationId: string,
): Promise<void> {
  try {
    const due = await store.deadlines.find('consultationPage', consultationId)
    if (!due) return
    await refreshPage(store, consultationId, now)
    await store.deadlines.settle(due)
  } catch (error) {
    log({ level: 'warn', what: 'consultation.bringPageAfter', cause: causeOf(error) })
  }
}
