import type { ReportDoneInput } from '@shared/contract/handling'
import { CONFIRMATION_WORKING_DAYS } from '@shared/rules/consultation/limits'
import { endOfWorkingDay } from '@shared/rules/handling/limits'
import { workFacts } from '@shared/rules/handling/work-facts'
import * as z from 'zod'

import { findConsultation } from '../../consultations/find-consultation'
import { processOf } from '../../consultations/process-of'
import { bringPageAfter, pageDeadline } from '../../consultations/refresh-page-later'
import { answersFor } from '../../desk/answers-for'
import { workCalendar } from '../../desk/work-calendar'
import { changeWork } from '../../handling/change-work'
import { mustWork } from '../../handling/office-at-work'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { newNotice } from '../../store/notices'

const input = z.strictObject({ consultationId: id }) satisfies z.ZodType<ReportDoneInput>

/**
 * Says that all of it is done. That closes nothing: from here the community secretary alone has it, three
 * working days long, and one level up after that (办结确认评价权, S1-25).
 */
export const reportDone = defineAction({
  name: 'work.reportDone',
  access: 'known',
  input,
  cost: 110,

  target: ({ consultationId }, context) => findConsultation(consultationId, context),

  async run({ consultationId }, context) {
    const { now, requestId, store, target } = context
    const at = await mustWork(context, ({ plans }) => plans)
    const { who } = await answersFor(processOf(target.consultation).owner, target.place, store)
    const changed = await changeWork(context, consultationId, 'work.reportDone', (work, consultation) => {
      if (work.done) throw fail('WORK_ALREADY_DONE')
      const { work: counted } = workFacts(work, work.round)
      if (!counted || counted.open > 0 || !counted.beforeAfter) throw fail('WORK_UNFINISHED')
      const confirm = endOfWorkingDay(now, CONFIRMATION_WORKING_DAYS, workCalendar)
      const promised = processOf(consultation).dueAt ?? now
      return {
        work: { ...work, done: { by: at.person.label ?? '', at: now, promised } },
        actBy: confirm,
        deadlines: [pageDeadline(consultation, now)],
        cleared: [['workSilence', consultationId] as const],
        notices:
          who.kind === 'topLevel' || who.personId === at.person._id
            ? []
            : [newNotice(who.personId, 'workDone', consultationId, requestId, now)],
      }
    })
    await bringPageAfter(context, consultationId)
    return changed
  },
})
