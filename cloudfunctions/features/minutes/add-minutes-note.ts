import {
  type AddMinutesNoteInput,
  CORRECTIONS_MOST,
  MINUTES_NOTES,
  NOTE_MOST_CHARACTERS,
} from '@shared/contract/minutes'
import { judgeOf } from '@shared/rules/statement/judges'
import * as z from 'zod'

import { currentMinutes } from '../../deliberation/current-minutes'
import { findConsultation } from '../../deliberation/find-consultation'
import { mustHost } from '../../deliberation/may-host'
import { mustWrite } from '../../deliberation/may-write'
import { minutesNoteSubject } from '../../deliberation/minutes-note-subject'
import { auditWithin } from '../../kernel/audit'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id, words } from '../../kernel/input'
import { intentId } from '../../publish/intent-id'
import { publish } from '../../publish/publish'

const input = z.strictObject({
  consultationId: id,
  note: z.enum(MINUTES_NOTES),
  text: words(NOTE_MOST_CHARACTERS),
}) satisfies z.ZodType<AddMinutesNoteInput>

/**
 * Adds to minutes that are signed: the host's answer to those who see it otherwise (within five working
 * days of the last signature), or a correction. What was signed stands as it is.
 */
export const addMinutesNote = defineAction({
  name: 'minutes.note',
  access: 'known',
  input,
  limit: 'words',
  // Consultation, person, posts, minutes; the words' way with the audit; a transaction of five that may run again.
  cost: 64,
  target: ({ consultationId }, context) => findConsultation(consultationId, context),

  async run({ note, text }, context) {
    const { store, requestId, now, target } = context
    const { consultation, place } = target
    const person = await (note === 'dissentAnswer' ? mustHost : mustWrite)(consultation, context)
    const minutes = await currentMinutes(consultation, store)
    if (!minutes?.sealedAt) throw fail('MINUTES_NOT_FOUND')
    const noteId = intentId('nn', person._id, requestId)
    const resent = minutes.notes.some((one) => one.id === noteId)
    if (!resent && note === 'dissentAnswer') {
      const answered = minutes.notes.some((one) => one.note === 'dissentAnswer')
      if (minutes.minority === null || answered) throw fail('NOTHING_TO_ANSWER')
    }
    if (!resent && minutes.notes.length > CORRECTIONS_MOST) throw fail('NOTES_FULL')

    const by = person.label ?? consultation.officeName
    const { publication } = await publish(context, minutesNoteSubject, {
      kind: 'minutesNote',
      id: noteId,
      authorId: person._id,
      place,
      texts: [text],
      photoIds: [],
      young: false,
      within: (tx) => auditWithin(tx, `minutes.${note}`, minutes._id, place, null, context),
      draft: ([publicText = '']) => ({
        _id: noteId,
        minutesId: minutes._id,
        consultationId: consultation._id,
        judge: judgeOf(person.posts, place),
        note: { id: noteId, note, text: publicText, by, at: now },
      }),
    })
    return { noteId, state: publication.state, why: publication.why }
  },
})
