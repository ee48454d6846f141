import {
  CANCEL_CAUSES,
  CLOSING_RESULTS,
  HANDOFF_CHANNELS,
  MOVE_REASON_MOST_CHARACTERS,
  type MoveConsultationInput,
  PROCESS_VERBS,
} from '@shared/contract/process'
import * as z from 'zod'
import { findConsultation } from '../../consultations/find-consultation'
import { moveConsultation } from '../../consultations/move-consultation'
import { defineAction } from '../../kernel/define-action'
import { id, words } from '../../kernel/input'

const input = z.strictObject({
  consultationId: id,
  verb: z.enum(PROCESS_VERBS),
  reason: words(MOVE_REASON_MOST_CHARACTERS).optional(),
  until: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional(),
  cause: z.enum(CANCEL_CAUSES).optional(),
  channel: z.enum(HANDOFF_CHANNELS).exclude(['receptionDay']).optional(),
  result: z.enum(CLOSING_RESULTS).optional(),
  rating: z.number().int().min(1).max(5).optional(),
}) satisfies z.ZodType<MoveConsultationInput>

/**
 * Moves a consultation on, aside or to its end, as the table of `rules/consultation/life.ts` says.
 * Who may depends on the row and on who answers for the post now, so the table decides and not the door.
 */
export const moveTheConsultation = defineAction({
  name: 'consultation.move',
  access: 'known',
  input,
  // Person, consultation twice, posts, statements, appeal; a transaction of ten that may run again;
  // the words' check and the page anew.
  cost: 96,
  target: ({ consultationId }, context) => findConsultation(consultationId, context),
  run: async (input, context) => ({ state: (await moveConsultation(input, context)).state }),
})
