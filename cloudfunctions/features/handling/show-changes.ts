import type { ChangesInput } from '@shared/contract/handling'
import * as z from 'zod'

import { findConsultation } from '../../consultations/find-consultation'
import { changesOf } from '../../handling/changes-of'
import { defineAction } from '../../kernel/define-action'
import { id } from '../../kernel/input'

const input = z.strictObject({ consultationId: id }) satisfies z.ZodType<ChangesInput>

/** 您的话改变了什么: from the words to the photo, for everybody. */
export const showChanges = defineAction({
  name: 'work.changes',
  access: 'visitor',
  input,
  // Consultation, answers, work, entries, statements, links, and the session's person over HTTP.
  cost: 7,

  target: ({ consultationId }, context) => findConsultation(consultationId, context),
  run: async (_, context) => ({ changes: await changesOf(context.target.consultation, context) }),
})
