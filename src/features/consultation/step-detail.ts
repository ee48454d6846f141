import type { StepView } from '@shared/contract/consultation'
import { consultation as words } from '@shared/copy/consultation'
import { dayText } from '@shared/copy/dates'

export const whoOf = ({ responsible }: StepView): string => (responsible ? words.inCharge(responsible) : '')

/** From when to when, as far as it is settled. */
export function whenOf({ startedAt, dueAt, endedAt }: StepView): string {
  if (endedAt) return words.ended(dayText(endedAt))
  if (startedAt && dueAt) return words.fromTo(dayText(startedAt), dayText(dueAt))
  if (dueAt) return words.until(dayText(dueAt))
  return startedAt ? words.from(dayText(startedAt)) : words.noDate
}
