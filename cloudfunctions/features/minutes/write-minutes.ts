import {
  CONCLUSION_MOST_CHARACTERS,
  MINORITY_MOST_CHARACTERS,
  VIEW_MOST_CHARACTERS,
  VIEWS_MOST,
  type WriteMinutesInput,
} from '@shared/contract/minutes'
import { POLL_MOST_PROPOSALS } from '@shared/contract/poll'
import { OUTCOMES } from '@shared/contract/process'
import { refuseMinutes } from '@shared/rules/minutes/decide-minutes'
import * as z from 'zod'

import { factsOf } from '../../consultations/process-of'
import { findConsultation } from '../../deliberation/find-consultation'
import { heldSessions } from '../../deliberation/held-sessions'
import { mustWrite } from '../../deliberation/may-write'
import { minutesSubject } from '../../deliberation/minutes-subject'
import { proposalsOf } from '../../deliberation/proposals-of'
import { statutoryItemOf } from '../../deliberation/statutory-item'
import { auditWithin } from '../../kernel/audit'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { distinctIds, id, words } from '../../kernel/input'
import { intentId } from '../../publish/intent-id'
import { publish } from '../../publish/publish'
import { draftOf } from './draft-minutes'

const views = z.array(words(VIEW_MOST_CHARACTERS)).max(VIEWS_MOST)

const input = z.strictObject({
  consultationId: id,
  outcome: z.enum(OUTCOMES),
  adoptedIds: distinctIds(POLL_MOST_PROPOSALS),
  conclusion: words(CONCLUSION_MOST_CHARACTERS),
  viewsFor: views,
  viewsAgainst: views,
  minority: z.union([z.literal(''), words(MINORITY_MOST_CHARACTERS)]),
}) satisfies z.ZodType<WriteMinutesInput>

/**
 * Writes what a consultation came to. Who came, by group, and both tallies are taken from their own
 * evidence; the words go the one way to the public. Until somebody has signed, a new text takes its place.
 */
export const writeMinutes = defineAction({
  name: 'minutes.write',
  access: 'known',
  input,
  limit: 'words',
  // Consultation, person, posts, proposals, session, poll; the words' way; the facts in a transaction that may run again.
  cost: 90,
  target: ({ consultationId }, context) => findConsultation(consultationId, context),

  async run(written, context) {
    const { store, requestId, target } = context
    const { consultation, place } = target
    const person = await mustWrite(consultation, context)
    const minutesId = intentId('mn', person._id, requestId)
    const known = await store.minutes.find(minutesId)
    if (!known && consultation.state !== 'deliberating') throw fail('STEP_CLOSED')
    const facts = factsOf(consultation)
    const [proposals, sessions, poll] = await Promise.all([
      proposalsOf(consultation._id, store),
      heldSessions(consultation._id, store),
      store.polls.find(consultation._id),
    ])
    const adopted = written.adoptedIds.map((one) => {
      const proposal = proposals.find((candidate) => candidate.id === one)
      if (!proposal) throw fail('POLL_OPTION_UNKNOWN')
      return proposal
    })
    const refused = refuseMinutes(
      {
        statutory: facts.statutory !== null,
        sessionHeld: sessions.held,
        pollOver: poll === undefined || poll.closedAt !== null,
        signed: (facts.minutes?.signatures.length ?? 0) > 0,
      },
      { ...written, adopted },
    )
    if (!known && refused) throw fail(refused)

    const { viewsFor, viewsAgainst, conclusion, minority } = written
    const { publication } = await publish(context, minutesSubject, {
      kind: 'minutes',
      id: minutesId,
      authorId: person._id,
      place,
      texts: [conclusion, minority, ...viewsFor, ...viewsAgainst],
      photoIds: [],
      young: false,
      within: (tx) => auditWithin(tx, 'minutes.write', minutesId, place, written.outcome, context),
      draft: (texts) =>
        draftOf({
          minutesId,
          consultation,
          person,
          written,
          texts,
          adopted,
          sessions,
          poll,
          statutoryItem: statutoryItemOf(facts),
          now: context.now,
        }),
    })
    return { minutesId, state: publication.state, why: publication.why }
  },
})
