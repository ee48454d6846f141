import { STEPS } from '@shared/contract/consultation'
import {
  type AskDirectlyInput,
  DIRECT_LINES_MOST,
  DIRECT_MOST_CHARACTERS,
  DIRECT_TO,
} from '@shared/contract/direct-line'
import { DIRECT_WORKING_DAYS, endOfWorkingDay } from '@shared/rules/handling/limits'
import { redact } from '@shared/rules/redact/redact'
import { deskOf } from '@shared/rules/statement/judges'
import * as z from 'zod'

import { findConsultation } from '../../consultations/find-consultation'
import { specialistsOf } from '../../consultations/specialists'
import { withinStep } from '../../consultations/within-step'
import { lineRow, placeOf } from '../../consultations/work-rows'
import { workCalendar } from '../../desk/work-calendar'
import { mustWork } from '../../handling/office-at-work'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id, words } from '../../kernel/input'
import { intentId } from '../../publish/intent-id'
import type { DirectLineDoc } from '../../store/direct-lines'
import { newNotice } from '../../store/notices'

const input = z.strictObject({
  consultationId: id,
  to: z.enum(DIRECT_TO),
  text: words(DIRECT_MOST_CHARACTERS),
}) satisfies z.ZodType<AskDirectlyInput>

const TOLD_MOST = 20

/**
 * 书记直通车 (S1-22): a secretary asks the community's specialists, or the county, and has an answer within two
 * working days; else it goes to the county and shows 逾期. The words stay among staff, masked.
 */
export const askDirectly = defineAction({
  name: 'work.askDirectly',
  access: 'known',
  input,
  limit: 'words',
  // Consultation, person, who she is at work (14), specialists, her lines, and the step's transaction with its notices.
  cost: 150,

  target: ({ consultationId }, context) => findConsultation(consultationId, context),

  async run({ consultationId, to, text }, context) {
    const { now, requestId, store, target } = context
    const { person } = await mustWork(context, ({ secretary }) => secretary)
    const lineId = intentId('dl', person._id, requestId)
    const known = await store.directLines.find(lineId)
    if (known) return { lineId, dueAt: known.dueAt.toISOString() }
    const [specialists, lines] = await Promise.all([
      to === 'specialist' ? specialistsOf(target.consultation.communityId, store) : [],
      store.directLines.ofConsultation(consultationId, DIRECT_LINES_MOST),
    ])
    if (to === 'specialist' && specialists.length === 0) throw fail('NO_SPECIALIST')
    if (lines.length >= DIRECT_LINES_MOST) throw fail('DIRECT_LINES_FULL')
    const { at: dueAt, provisional } = endOfWorkingDay(now, DIRECT_WORKING_DAYS, workCalendar)
    const deskKeys =
      to === 'county' ? [deskOf('countyAdmin', target.place)] : specialists.map(({ _id }) => _id)
    const holders = specialists.flatMap(({ holderId, deputy }) => holderId ?? deputy?.personId ?? [])
    await withinStep(context, consultationId, STEPS, 'work.askDirectly', async (consultation, tx) => {
      const line: DirectLineDoc = {
        _id: lineId,
        consultationId,
        to,
        text: redact(text).text,
        askedById: person._id,
        by: person.label ?? '',
        at: now,
        dueAt,
        overdue: false,
        answer: null,
      }
      await tx.put('direct_lines', line)
      return {
        deadlines: [
          {
            rule: 'directLine',
            subject: lineId,
            place: placeOf(consultation),
            dueAt,
            provisional,
            level: to === 'county' ? ('countyAdmin' as const) : null,
            row: lineRow(consultation, deskKeys, now),
          },
        ],
        notices: [...new Set(holders)]
          .slice(0, TOLD_MOST)
          .map((one) => newNotice(one, 'directLineAsked', consultationId, lineId, now)),
        reason: to,
      }
    })
    return { lineId, dueAt: dueAt.toISOString() }
  },
})
