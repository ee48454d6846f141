import type { MinutesDeskInput } from '@shared/contract/minutes'
import * as z from 'zod'

import { factsOf } from '../../consultations/process-of'
import { currentMinutes } from '../../deliberation/current-minutes'
import { findConsultation } from '../../deliberation/find-consultation'
import { heldSessions } from '../../deliberation/held-sessions'
import { mustWrite } from '../../deliberation/may-write'
import { proposalsOf } from '../../deliberation/proposals-of'
import { statutoryItemOf } from '../../deliberation/statutory-item'
import { defineAction } from '../../kernel/define-action'
import { id } from '../../kernel/input'

const input = z.strictObject({ consultationId: id }) satisfies z.ZodType<MinutesDeskInput>

/** For whoever writes the minutes: what there is to write about, what is still open, and where the last text stands. */
export const minutesDesk = defineAction({
  name: 'minutes.desk',
  access: 'known',
  input,
  cost: 24,
  target: ({ consultationId }, context) => findConsultation(consultationId, context),

  async run(_, context) {
    const { store, target } = context
    const { consultation } = target
    await mustWrite(consultation, context)
    const { _id, title, compoundId, state } = consultation
    const [proposals, sessions, poll, latest, current] = await Promise.all([
      proposalsOf(_id, store),
      heldSessions(_id, store),
      store.polls.find(_id),
      store.minutes.latest(_id),
      currentMinutes(consultation, store),
    ])
    const shown = current && current.signatures.length > 0 ? current : (latest ?? current)
    const answered = current?.notes.some(({ note }) => note === 'dissentAnswer') ?? true
    return {
      title,
      compoundId,
      statutoryItem: statutoryItemOf(factsOf(consultation)),
      proposals,
      missing: [
        ...(sessions.held ? [] : (['session'] as const)),
        ...(poll === undefined || poll.closedAt !== null ? [] : (['poll'] as const)),
      ],
      latest: shown
        ? {
            id: shown._id,
            state: shown.state,
            why: shown.why,
            signed: shown.signatures.length,
            sealed: shown.sealedAt !== null,
          }
        : null,
      answerDueAt: answered ? null : (current?.dissentDueAt?.toISOString() ?? null),
      open: state === 'deliberating',
    }
  },
})
