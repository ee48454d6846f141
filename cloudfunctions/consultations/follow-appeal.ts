import { transitionFrom } from '@shared/rules/appeal/life'

import type { AppealDoc } from '../store/appeals'
import { newNotice } from '../store/notices'
import type { Store } from '../store/store'

/** The consultation is public: the appeal that it was opened from is now being asked about. Harmless when it comes again. */
export async function followAppeal(
  store: Store,
  appealId: string,
  consultationId: string,
  responsible: string | null,
  now: Date,
  /** Only to be done: nobody is asked what she thinks. */
  straight = false,
): Promise<void> {
  await store.appeals.move(appealId, (appeal) => {
    if (appeal.opening?.consultationId !== consultationId) return undefined
    const state = transitionFrom(appeal.state, 'openConsultation', 'reviewer')?.to
    if (state === undefined || state === 'previous') return undefined
    const patch: Partial<Omit<AppealDoc, '_id'>> = {
      state,
      consultationId,
      desks: [],
      deskOrder: null,
      dueAt: null,
      overdue: false,
      listed: false,
      before: null,
      changedAt: now,
      history: [...appeal.history, { state, at: now, by: responsible }],
    }
    return {
      patch,
      notices: [
        straight
          ? newNotice(appeal.authorId, 'consultationMoved', consultationId, appealId, now)
          : newNotice(appeal.authorId, 'appealOpened', appealId, consultationId, now),
      ],
    }
  })
}
