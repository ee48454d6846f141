import { POLL_DAYS, POLL_MOST_PROPOSALS, type SetPollInput } from '@shared/contract/poll'
import { closingTime, countableFrom } from '@shared/rules/poll/poll-times'
import * as z from 'zod'

import { withinStep } from '../../consultations/within-step'
import { closingDeadline } from '../../deliberation/close-poll'
import { findConsultation } from '../../deliberation/find-consultation'
import { mustHost } from '../../deliberation/may-host'
import { choosable, proposalsOf } from '../../deliberation/proposals-of'
import { type ActionContext, defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { distinctIds, id } from '../../kernel/input'
import { newsOf } from '../../store/notices'
import { type PollDoc, pollId } from '../../store/polls'

const input = z.strictObject({
  consultationId: id,
  proposalIds: distinctIds(POLL_MOST_PROPOSALS),
  days: z.number().int().min(POLL_DAYS.least).max(POLL_DAYS.most),
  hiddenUntilClose: z.boolean(),
  costOnOwners: z.boolean(),
}) satisfies z.ZodType<SetPollInput>

/** Opens the 意向征集 of a consultation; until somebody has answered it may be set anew. */
export const setPoll = defineAction({
  name: 'poll.set',
  access: 'known',
  input,
  // Consultation, person, posts, proposals, compound; a transaction of eight that may run again.
  cost: 70,
  target: ({ consultationId }, context) => findConsultation(consultationId, context),

  async run(settings, context) {
    const { store, target } = context
    const { consultation } = target
    await mustHost(consultation, context)
    const known = new Map((await proposalsOf(consultation._id, store)).map((one) => [one.id, one]))
    const proposals = settings.proposalIds.flatMap((one) => known.get(one) ?? [])
    if (
      proposals.length !== settings.proposalIds.length ||
      !proposals.every(choosable) ||
      proposals.length === 0
    )
      throw fail('POLL_OPTIONS_MISSING')
    const compound = await store.places.compound(consultation.compoundId)
    const next = pollOf(settings, proposals, compound?.households ?? 0, context)

    await withinStep(context, consultation._id, ['deliberating'], 'poll.set', async (current, tx) => {
      const before = await tx.get<PollDoc>('polls', next._id)
      if (before?.answered || before?.closedAt) throw fail('POLL_FROZEN')
      await tx.put<PollDoc>('polls', { ...next, rev: (before?.rev ?? 0) + 1 })
      return {
        facts: { poll: { id: next._id, closesAt: next.closesAt, closed: false } },
        deadlines: [closingDeadline(next, current, countableFrom(next.closesAt))],
        // Set anew it is the same poll: nobody is told twice.
        notices: before ? [] : [newsOf(current, 'pollOpened', current._id, next._id, context.now)],
      }
    })
    const kept = await store.polls.find(consultation._id)
    return { pollId: next._id, closesAt: (kept ?? next).closesAt.toISOString() }
  },
})

function pollOf(
  { consultationId, days, hiddenUntilClose, costOnOwners }: SetPollInput,
  proposals: readonly { readonly id: string; readonly title: string }[],
  homes: number,
  { now, target }: ActionContext & { readonly target: { readonly place: { readonly compoundId: string } } },
): PollDoc {
  return {
    _id: pollId(consultationId),
    consultationId,
    compoundId: target.place.compoundId,
    proposals: proposals.map(({ id: proposalId, title }) => ({ id: proposalId, title })),
    hiddenUntilClose,
    costOnOwners,
    openedAt: now,
    days,
    closesAt: closingTime(now, days),
    pausedMilliseconds: 0,
    closedAt: null,
    answered: false,
    rev: 1,
    homes,
  }
}
