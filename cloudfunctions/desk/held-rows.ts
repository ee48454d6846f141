import { workingDaysAfter } from '@shared/rules/calendar/working-days'
import type { Judge } from '@shared/rules/statement/judges'

import type { ConsultationDoc } from '../store/consultations'
import type { DeadlineRuleName, NewDeadline } from '../store/deadlines'
import type { StatementDoc } from '../store/statements'
import type { Store } from '../store/store'
import { workCalendar } from './work-calendar'

/** Working days in which words that wait for a person are looked at, on each level. A default, not official policy. */
export const HELD_WORKING_DAYS = 2

type Held = Extract<DeadlineRuleName, 'heldStatement' | 'heldOpening' | 'heldWords'>

interface Waiting {
  readonly place: NewDeadline['place']
  readonly judge: Judge
  readonly title: string
  readonly where: string
  readonly since: Date
  readonly waits: 'resident' | 'secretary'
  readonly opens?: string
  readonly exceptId: string
}

function limitOf(rule: Held, subject: string, { place, judge, ...row }: Waiting): NewDeadline {
  const { at, provisional } = workingDaysAfter(row.since, HELD_WORKING_DAYS, workCalendar)
  const title = row.title.slice(0, TITLE_MOST)
  return { rule, subject, place, dueAt: at, provisional, level: judge, row: { ...row, title } }
}

const TITLE_MOST = 120

/** Words on the desk of whoever judges them. Laid again it stays one line; what was decided meanwhile is taken off. */
export const layHeld = (store: Store, rule: Held, subject: string, waiting: Waiting): Promise<unknown> =>
  store.deadlines.set(limitOf(rule, subject, waiting))

/** Brings the desk after a statement, whichever state it is in by now. */
export async function followStatement(
  store: Store,
  statement: StatementDoc,
  { countyId, communityId, compoundId, compoundName }: ConsultationPlace,
): Promise<void> {
  const { _id, judge = 'branchSecretary', text, authorId, desk, deskOrder } = statement
  if (!desk) return void (await store.deadlines.clear('heldStatement', _id))
  const place = { countyId, communityId, compoundId }
  const since = new Date(deskOrder?.split('_')[0] ?? statement.createdAt)
  const about = { title: text, where: compoundName, waits: 'resident', since, exceptId: authorId } as const
  await layHeld(store, 'heldStatement', _id, { place, judge, ...about })
}

type ConsultationPlace = Pick<ConsultationDoc, 'countyId' | 'communityId' | 'compoundId' | 'compoundName'>
