import { dayNameOf } from '@shared/rules/calendar/working-days'

import type { Log } from '../kernel/log'
import type { Store } from '../store/store'
import { workCalendar } from './work-calendar'

const JOB = 'warn-of-unpublished-year'
const DAY = 24 * 3_600_000
/** The longest limit that is counted in working days reaches less far. */
const AHEAD_DAYS = 45

/** Once a day, aloud: limits already reach into a year whose days off nobody has entered. */
export async function warnOfUnpublishedYear(store: Store, now: Date, log: Log): Promise<void> {
  const ahead = new Date(now.getTime() + AHEAD_DAYS * DAY)
  const unknown = [now, ahead]
    .map((at) => Number(dayNameOf(at).slice(0, 4)))
    .find((year) => !workCalendar.years.has(year))
  if (unknown === undefined || now.getTime() - (await store.clockCursors.read(JOB)).getTime() < DAY) return
  log({
    level: 'warn',
    what: 'calendar.unpublished',
    cause: `the days off of ${unknown} are not known: limits count weekends only`,
  })
  await store.clockCursors.write(JOB, now)
}
