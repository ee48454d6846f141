import type { AttendedView } from '@shared/contract/appeal'

import type { Attended } from '../store/appeals'

/** Who has called or come, by surname and title. */
export const attendedView = (attended: readonly Attended[]): AttendedView[] =>
  attended.map(({ how, label, at }) => ({ how, label, at: at.toISOString() }))
