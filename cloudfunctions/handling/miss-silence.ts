import { escalationLimit } from '@shared/rules/consultation/limits'
import { silenceOf } from '@shared/rules/handling/silence'
import { levelUp } from '@shared/rules/statement/judges'

import { processOf } from '../consultations/process-of'
import { bringPageAfter, pageDeadline } from '../consultations/refresh-page-later'
import { eventOf, stepDeadline } from '../consultations/within-step'
import { workOf } from '../consultations/work-of'
import { placeOf, silenceDeadline } from '../consultations/work-rows'
import { answersFor } from '../desk/answers-for'
import { workCalendar } from '../desk/work-calendar'
import type { PublishParts } from '../publish/subject'
import type { ConsultationDoc } from '../store/consultations'
import { type DeadlineDoc, setDeadline } from '../store/deadlines'
import { newNotice } from '../store/notices'
import type { WorkDoc } from '../store/works'
import { last, personFor } from './responsible'

/**
 * Nothing was heard of the work (S1-23): after three working days whoever has it and whoever follows it are
 * reminded; after five the matter goes one level up and shows 逾期. Both stand in the audit.
 */
export async function missSilence({ subject }: DeadlineDoc, parts: PublishParts): Promise<void> {
  const { store, now } = parts
  const found = await store.transaction(async (tx) => {
    const consultation = await tx.get<ConsultationDoc>('consultations', subject)
    if (consultation?.state !== 'handling') return undefined
    const work = workOf(consultation, await tx.get<WorkDoc>('works', subject))
    const silence = silenceOf(work.heardAt, now, workCalendar)
    if (work.done || silence === 'quiet') return undefined
    // A clock that slept over the reminder still reminds before it raises.
    const raises = silence === 'raise' && work.reminded
    const stage = `${raises ? 'raised' : 'reminded'}_${work.heardAt.getTime()}`
    const next: WorkDoc = raises ? { ...work, heardAt: now, reminded: false } : { ...work, reminded: true }
    const raised = raises ? raise(consultation, now) : consultation
    const lifted = raised !== consultation
    // What was raised before is counted once: as the step that was missed.
    const action = lifted ? 'work.overdue' : 'work.silent'
    const act = { id: `clock_work.${stage}_${subject}`, actorId: 'clock', action, at: now }
    if (!(await tx.get('audit_events', act.id)))
      await tx.create('audit_events', eventOf(act, consultation, raises ? 'raised' : 'reminded'))
    await tx.put<WorkDoc>('works', next)
    await tx.put('consultations', raised)
    await setDeadline(tx, silenceDeadline(raised, next))
    if (lifted) {
      await setDeadline(tx, stepDeadline(raised))
      await setDeadline(tx, pageDeadline(raised, now))
    }
    return { consultation: raised, work: next, raises, stage }
  })
  if (!found) return
  await tell(found, parts)
  if (found.raises) await bringPageAfter(parts, subject)
}

/** Only where it was not raised already: two clocks that strike at once do not count twice. */
function raise(consultation: ConsultationDoc, now: Date): ConsultationDoc {
  const process = processOf(consultation)
  if (process.overdue) return consultation
  const { at: dueAt, provisional } = escalationLimit(now, workCalendar)
  return {
    ...consultation,
    process: {
      ...process,
      owner: levelUp(process.owner),
      dueAt,
      provisional,
      overdue: true,
      missed: process.missed + 1,
      rev: process.rev + 1,
    },
  }
}

interface Missed {
  readonly consultation: ConsultationDoc
  readonly work: WorkDoc
  readonly raises: boolean
  readonly stage: string
}

async function tell({ consultation, work, raises, stage }: Missed, { store, now }: PublishParts) {
  const place = placeOf(consultation)
  const people: (string | null)[] = await Promise.all([
    personFor(last(work), place, store),
    work.tracker ? personFor({ key: work.tracker.key, post: 'serviceSpecialist' }, place, store) : null,
  ])
  const notices = [...new Set(people)].flatMap((personId) =>
    personId ? [newNotice(personId, 'workSilent', consultation._id, stage, now)] : [],
  )
  if (raises) {
    const { who } = await answersFor(processOf(consultation).owner, place, store)
    if (who.kind !== 'topLevel')
      notices.push(newNotice(who.personId, 'consultationOverdue', consultation._id, stage, now))
  }
  await store.notices.createAll(notices)
}
