import { type AnswerDirectlyInput, DIRECT_MOST_CHARACTERS } from '@shared/contract/direct-line'
import { redact } from '@shared/rules/redact/redact'
import * as z from 'zod'

import { findConsultation } from '../../consultations/find-consultation'
import { eventOf } from '../../consultations/within-step'
import { mayAnswerLine } from '../../handling/direct-line'
import { mustWork } from '../../handling/office-at-work'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id, words } from '../../kernel/input'
import type { AuditEventDoc } from '../../store/audit-events'
import { clearDeadline } from '../../store/deadlines'
import type { DirectLineDoc } from '../../store/direct-lines'
import { newNotice } from '../../store/notices'

const input = z.strictObject({
  consultationId: id,
  lineId: id,
  text: words(DIRECT_MOST_CHARACTERS),
}) satisfies z.ZodType<AnswerDirectlyInput>

/** Answers a direct line: a specialist what she was asked, the county what is its own or was not answered in time. */
export const answerDirectly = defineAction({
  name: 'work.answerDirectly',
  access: 'known',
  input,
  cost: 100,

  target: ({ consultationId }, context) => findConsultation(consultationId, context),

  async run({ consultationId, lineId, text }, context) {
    const { now, requestId, store, target } = context
    const { person, standing } = await mustWork(context, ({ works }) => works)
    const line = await store.directLines.find(lineId)
    if (line?.consultationId !== consultationId) throw fail('NOT_FOUND')
    const id = `${person._id}_work.answerDirectly_${requestId}`
    // An answered line is nobody's to answer any more; a resend of the answer still hears that it stands.
    const resent = line.answer && (await store.auditEvents.has(id))
    if (!resent && !mayAnswerLine(line, standing)) throw fail('NOT_YOUR_POST')
    await store.transaction(async (tx) => {
      const stored = await tx.get<DirectLineDoc>('direct_lines', lineId)
      const known = await tx.get<AuditEventDoc>('audit_events', id)
      // The event of an answer to another line must not stand for this one.
      if (known && known.at.getTime() !== stored?.answer?.at.getTime()) throw fail('REQUEST_REUSED')
      if (known) return
      if (!stored || stored.answer) throw fail('LINE_ANSWERED')
      const answer = { text: redact(text).text, by: person.label ?? '', at: now }
      await tx.put<DirectLineDoc>('direct_lines', { ...stored, answer })
      const act = { id, actorId: person._id, action: 'work.answerDirectly', at: now }
      await tx.create('audit_events', eventOf(act, target.consultation, line.to))
      await clearDeadline(tx, 'directLine', lineId)
      await tx.create('notices', newNotice(line.askedById, 'directLineAnswered', consultationId, lineId, now))
    })
    return {}
  },
})
