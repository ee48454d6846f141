import { levelUp } from '@shared/rules/statement/judges'

import { answersFor } from '../desk/answers-for'
import { causeOf, type Log } from '../kernel/log'
import type { AppealDoc, AppealMove } from '../store/appeals'
import { newNotice } from '../store/notices'
import type { Store } from '../store/store'
import { recountCoSigns } from './co-sign-count'
import { moveCoSigns } from './move-co-signs'
import { deskOrderOf, placeAppeal } from './place-appeal'
import { readyDesks } from './ready-desks'
import { urgencyOnDesk } from './urgency-on-desk'

/** What one tick takes on; the rest waits for the next. */
const A_TICK = 50

/** What time does to appeals: unanswered questions end, missed deadlines go one level up, counts are completed. */
export async function tendAppeals(store: Store, now: Date, log: Log): Promise<void> {
  for (const { _id } of await store.appeals.due(now, A_TICK)) {
    await apart(log, () => tendDue(store, _id, now))
  }
  for (const merged of await store.appeals.moveDue(now, A_TICK)) {
    await apart(log, () => moveCoSigns(store, merged, now))
  }
  for (const { _id } of await store.appeals.countDue(now, A_TICK)) {
    await apart(log, () => recountCoSigns(store, _id, `clock_${now.getTime()}`, now))
  }
}

async function tendDue(store: Store, id: string, now: Date): Promise<void> {
  let missed = false
  const moved = await store.appeals.move(id, (appeal) => {
    if (appeal.dueAt === null || appeal.dueAt > now) return undefined
    if (appeal.state === 'returned') return archived(appeal, now)
    missed = true
    return escalated(appeal, now)
  })
  if (!moved || !missed) return
  await readyDesks(moved, store)
  const { countyId, communityId, compoundId, judge } = moved
  const { who } = await answersFor(judge, { countyId, communityId, compoundId }, store)
  if (who.kind !== 'topLevel') {
    await store.notices.create(newNotice(who.personId, 'appealOverdue', id, judge, now))
  }
}

function archived(appeal: AppealDoc, now: Date): AppealMove {
  const state = 'archived'
  const next: AppealDoc = {
    ...appeal,
    state,
    before: null,
    changedAt: now,
    history: [...appeal.history, { state, at: now, by: null }],
  }
  return {
    patch: { ...next, ...placeAppeal(next, now) },
    event: event('appeal.archive', appeal, appeal.question ? 'noAnswer' : null, now),
    notices: [newNotice(appeal.authorId, 'appealArchived', appeal._id, 'clock', now)],
  }
}

/** One level up, 逾期 shown; at the top it stays where it is. */
function escalated(appeal: AppealDoc, now: Date): AppealMove {
  const judge = levelUp(appeal.judge)
  const raised: AppealDoc = { ...appeal, judge, changedAt: now }
  const placed = { ...raised, ...placeAppeal(raised, now) }
  const top = judge === appeal.judge
  const dueAt = top ? null : placed.dueAt
  // It keeps the place that its first deadline gave it: before all that came later.
  const deskOrder = deskOrderOf(urgencyOnDesk(appeal), appeal.dueAt ?? now, appeal._id)
  return {
    patch: { ...placed, overdue: true, dueAt, deskOrder },
    event: event('appeal.overdue', appeal, judge, now),
  }
}

const event = (action: string, appeal: AppealDoc, reason: string | null, now: Date) => ({
  _id: `clock_${action}_${appeal._id}_${appeal.dueAt?.getTime() ?? 0}`,
  at: now,
  actorId: 'clock',
  action,
  subjectId: appeal._id,
  compoundId: appeal.compoundId,
  communityId: appeal.communityId,
  reason,
})

/** One that fails must not keep the others from their turn; it stays due. */
async function apart(log: Log, work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch (error) {
    log({ level: 'error', what: 'appeals.tend', cause: causeOf(error) })
  }
}
