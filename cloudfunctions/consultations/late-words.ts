import { LATE_WORDS_WORKING_DAYS, talkIsOver } from '@shared/rules/answer/talk-over'
import { type Deadline, workingDaysAfter } from '@shared/rules/calendar/working-days'
import { escalationLimit } from '@shared/rules/consultation/limits'
import type { Judge } from '@shared/rules/statement/judges'

import { passUp } from '../desk/pass-up'
import { readyDesk } from '../desk/ready-desk'
import { workCalendar } from '../desk/work-calendar'
import type { PublishParts } from '../publish/subject'
import type { ConsultationPageDoc } from '../store/consultations'
import type { DeadlineDoc, NewDeadline } from '../store/deadlines'
import { newNotice } from '../store/notices'
import type { Store } from '../store/store'

type Matter = Pick<
  ConsultationPageDoc,
  '_id' | 'countyId' | 'communityId' | 'compoundId' | 'compoundName' | 'title'
>

const lateWordsDeadline = (
  { _id, countyId, communityId, compoundId, compoundName, title }: Matter,
  { at, provisional }: Deadline,
  since: Date,
  level: Judge = 'branchSecretary',
  overdue = false,
): NewDeadline => ({
  rule: 'lateWords',
  subject: _id,
  place: { countyId, communityId, compoundId },
  dueAt: at,
  provisional,
  level,
  overdue,
  row: { title, where: compoundName, waits: 'resident', since },
})

/**
 * Words that became public after 议事项 had closed wait for their answer on the secretary's desk, with
 * a time limit of their own: nothing that was said ends in silence. Done again it changes nothing; once
 * everything is answered it takes its line away.
 *
 * @param page as it was just made anew; undefined where the consultation has none
 */
export async function followLateWords(
  store: Store,
  page: ConsultationPageDoc | undefined,
  now: Date,
): Promise<void> {
  if (!page || !talkIsOver(page)) return
  if ((await store.statements.countUnanswered(page._id)) === 0)
    return void (await store.deadlines.clear('lateWords', page._id))
  if (await store.deadlines.find('lateWords', page._id)) return
  const limit = workingDaysAfter(now, LATE_WORDS_WORKING_DAYS, workCalendar)
  await readyDesk(store, 'branchSecretary', page)
  await store.deadlines.set(lateWordsDeadline(page, limit, now))
}

/** Nobody has answered them in time: the next level answers for them, and they show as 逾期. */
export async function missLateWords(
  { subject, level, dueAt, row }: DeadlineDoc,
  { store, now }: PublishParts,
): Promise<void> {
  const page = await store.consultations.page(subject)
  if (!page || (await store.statements.countUnanswered(subject)) === 0) return
  const limit = escalationLimit(now, workCalendar)
  const next = await passUp(store, level ?? 'branchSecretary', page, (personId) =>
    newNotice(personId, 'lateWordsOverdue', subject, `late${dueAt.getTime()}`, now),
  )
  await store.deadlines.set(lateWordsDeadline(page, limit, row?.since ?? now, next, true))
}
