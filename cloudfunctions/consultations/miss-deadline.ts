import { escalationLimit } from '@shared/rules/consultation/limits'
import { levelUp } from '@shared/rules/statement/judges'

import { answersFor } from '../desk/answers-for'
import { readyDesk } from '../desk/ready-desk'
import { workCalendar } from '../desk/work-calendar'
import type { PublishParts } from '../publish/subject'
import type { ConsultationDoc } from '../store/consultations'
import { type DeadlineDoc, setDeadline } from '../store/deadlines'
import { newNotice } from '../store/notices'
import { processOf } from './process-of'
import { bringPageAfter, pageDeadline } from './refresh-page-later'
import { eventOf, stepDeadline } from './within-step'

/**
 * A person in office has missed a deadline: the matter goes one level up, shows 逾期, and has a new date
 * (domain §3.5). At the top it stays with the county and is asked for again; it is never silently stuck.
 */
export async function missStepDeadline({ subject }: DeadlineDoc, parts: PublishParts): Promise<void> {
  const { store, now } = parts
  const missed = await store.consultations.find(subject)
  if (!missed) return
  const owner = levelUp(processOf(missed).owner)
  await readyDesk(store, owner, missed)
  const { who } = await answersFor(owner, missed, store)
  const raised = await store.transaction(async (tx) => {
    const found = await tx.get<ConsultationDoc>('consultations', subject)
    if (!found) return undefined
    const process = processOf(found)
    if (process.dueAt === null || process.dueAt > now) return undefined
    // Who is told was found out before: the clock comes again, with the new one.
    if (levelUp(process.owner) !== owner) throw new Error('the matter changed hands meanwhile')
    const { at: dueAt, provisional } = escalationLimit(now, workCalendar)
    const next: ConsultationDoc = {
      ...found,
      process: {
        ...process,
        owner,
        dueAt,
        provisional,
        overdue: true,
        missed: process.missed + 1,
        rev: process.rev + 1,
      },
    }
    const id = `clock_consultation.overdue_${subject}_${process.dueAt.getTime()}`
    await tx.put('consultations', next)
    await tx.create(
      'audit_events',
      eventOf({ id, actorId: 'clock', action: 'consultation.overdue', at: now }, found, owner),
    )
    await setDeadline(tx, stepDeadline(next))
    await setDeadline(tx, pageDeadline(next, now))
    if (who.kind !== 'topLevel') {
      const act = `missed${process.missed + 1}`
      await tx.create('notices', newNotice(who.personId, 'consultationOverdue', subject, act, now))
    }
    return next
  })
  if (!raised) return
  await bringPageAfter(parts, subject)
}
