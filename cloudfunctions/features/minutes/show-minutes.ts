import type { MinutesShowInput } from '@shared/contract/minutes'
import * as z from 'zod'

import { currentMinutes } from '../../deliberation/current-minutes'
import { findConsultation } from '../../deliberation/find-consultation'
import { minutesView } from '../../deliberation/minutes-view'
import { mayBeSigned, signerOf } from '../../deliberation/signing'
import { defineAction } from '../../kernel/define-action'
import { id } from '../../kernel/input'

const input = z.strictObject({ consultationId: id }) satisfies z.ZodType<MinutesShowInput>

/** The minutes of a consultation for everybody; for those who may sign, as what. */
export const showMinutes = defineAction({
  name: 'minutes.show',
  access: 'visitor',
  input,
  // Consultation and minutes; while they wait for signatures the caller, and in office her posts.
  cost: 14,
  target: ({ consultationId }, context) => findConsultation(consultationId, context),

  async run(_, { caller, store, now, target: { consultation } }) {
    const minutes = await currentMinutes(consultation, store)
    if (!minutes) return { minutes: null, maySign: [] }
    const waits = consultation.state === 'deliberating' && minutes.sealedAt === null && caller.personId
    const person = waits ? await caller.person() : undefined
    const maySign = person ? mayBeSigned(await signerOf(person, consultation, store, now), minutes) : []
    return { minutes: minutesView(minutes), maySign }
  },
})
