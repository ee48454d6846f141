import { missStepDeadline } from '../consultations/miss-deadline'
import { refreshPage } from '../consultations/refresh-page'
import type { DeadlineRules } from '../deadlines/tend-deadlines'

/** Everything that has a time limit, and what happens when it is over. */
export const deadlineRules: DeadlineRules = {
  consultationStep: missStepDeadline,
  consultationPage: async ({ subject }, { store, now }) => void (await refreshPage(store, subject, now)),
}
