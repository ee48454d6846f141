import { DIRECT_WORKING_DAYS, endOfWorkingDay } from '@shared/rules/handling/limits'
import { deskOf } from '@shared/rules/statement/judges'
import { eventOf } from '../consultations/within-step'
import { lineRow } from '../consultations/work-rows'

import { workCalendar } from '../desk/work-calendar'
import type { PublishParts } from '../publish/subject'
import type { ConsultationDoc } from '../store/consultations'
import { type DeadlineDoc, setDeadline } from '../store/deadlines'
import type { DirectLineDoc } from '../store/direct-lines'

/** A direct line without an answer in time goes to the county, shows 逾期, and is asked for again. */
export async function missDirectLine({ subject }: DeadlineDoc, { store, now }: PublishParts): Promise<void> {
  await store.transaction(async (tx) => {
    const line = await tx.get<DirectLineDoc>('direct_lines', subject)
    if (!line || line.answer || line.dueAt > now) return
    const consultation = await tx.get<ConsultationDoc>('consultations', line.consultationId)
    if (!consultation) return
    const { at: dueAt, provisional } = endOfWorkingDay(now, DIRECT_WORKING_DAYS, workCalendar)
    const { countyId, communityId, compoundId } = consultation
    await tx.put<DirectLineDoc>('direct_lines', { ...line, dueAt, overdue: true })
    const act = {
      id: `clock_work.directLine_${subject}_${line.dueAt.getTime()}`,
      actorId: 'clock',
      action: 'work.directLineOverdue',
      at: now,
    }
    await tx.create('audit_events', eventOf(act, consultation, line.to))
    await setDeadline(tx, {
      rule: 'directLine',
      subject,
      place: { countyId, communityId, compoundId },
      dueAt,
      provisional,
      level: 'countyAdmin',
      overdue: true,
      row: lineRow(consultation, [deskOf('countyAdmin', { countyId, communityId, compoundId })], line.at),
    })
  })
}
