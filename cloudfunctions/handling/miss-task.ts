import { endOfDay } from '@shared/rules/calendar/working-days'
import { workOf } from '../consultations/work-of'
import { openTasks, placeOf, taskDeadline } from '../consultations/work-rows'
import type { PublishParts } from '../publish/subject'
import type { ConsultationDoc } from '../store/consultations'
import { type DeadlineDoc, setDeadline } from '../store/deadlines'
import { newNotice } from '../store/notices'
import type { WorkDoc } from '../store/works'
import { last, personFor } from './responsible'

/** The day of a task is over and it is not done: whoever has it and the first responsible are told, and see it as 逾期. */
export async function missTask({ subject, dueAt }: DeadlineDoc, { store, now }: PublishParts): Promise<void> {
  const found = await store.transaction(async (tx) => {
    const consultation = await tx.get<ConsultationDoc>('consultations', subject)
    if (consultation?.state !== 'handling') return undefined
    const work = workOf(consultation, await tx.get<WorkDoc>('works', subject))
    const deadline = taskDeadline(consultation, work, now)
    if (!deadline) return undefined
    await setDeadline(tx, deadline)
    return { consultation, work }
  })
  if (!found) return
  const { consultation, work } = found
  const late = openTasks(work).filter(({ dueOn }) => (endOfDay(dueOn) ?? now) <= now)
  if (late.length === 0) return
  const place = placeOf(consultation)
  const people: (string | null)[] = await Promise.all([
    personFor(last(work), place, store),
    ...late.map(({ ownerKey, post }) => personFor({ key: ownerKey, post }, place, store)),
  ])
  const act = `late_${dueAt.getTime()}`
  await store.notices.createAll(
    [...new Set(people)].flatMap((personId) =>
      personId ? [newNotice(personId, 'workYours', subject, act, now)] : [],
    ),
  )
}
