import type { DeskSection } from '../../contract/desk'
import { dayNameOf } from '../calendar/working-days'

/** Under which heading of the desk something lies: 已逾期, 今天要办 or 等我决定. Days are China's. */
export function deskSection(dueAt: Date, overdue: boolean, now: Date): DeskSection {
  if (overdue || dueAt <= now) return 'overdue'
  // What is due at midnight is due with the day that ends then.
  const lastDay = dayNameOf(new Date(dueAt.getTime() - 1))
  return lastDay <= dayNameOf(now) ? 'today' : 'waiting'
}
