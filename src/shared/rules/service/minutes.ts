import { SERVICE_MOST_MINUTES_A_DAY } from '../../contract/service/kinds'

/**
 * What of the stated minutes a day still has room for (1–720 a day, S1-28); null where nobody noted
 * the time or the day is full: the act counts all the same.
 */
export function minutesWithin(already: number, stated: number | null): number | null {
  if (stated === null) return null
  const left = SERVICE_MOST_MINUTES_A_DAY - already
  const counted = Math.min(Math.floor(stated), left)
  return counted >= 1 ? counted : null
}
