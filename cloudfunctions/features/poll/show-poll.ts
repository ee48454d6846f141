import { type PollShowInput, type PollView, STANDING_OPTIONS } from '@shared/contract/poll'
import { shownGroups } from '@shared/rules/poll/shown-groups'
import * as z from 'zod'

import { factsOf } from '../../consultations/process-of'
import { findConsultation } from '../../deliberation/find-consultation'
import { statutoryItemOf } from '../../deliberation/statutory-item'
import { defineAction } from '../../kernel/define-action'
import { id } from '../../kernel/input'
import { type PollAnswerDoc, type PollDoc, pollId } from '../../store/polls'

const input = z.strictObject({ consultationId: id }) satisfies z.ZodType<PollShowInput>

/** The 意向征集 of a consultation, with its tallies as far as they may be seen, and the caller's own answer. */
export const showPoll = defineAction({
  name: 'poll.show',
  access: 'visitor',
  input,
  // Consultation, poll, her answer; over HTTP the session's person.
  cost: 4,
  target: ({ consultationId }, context) => findConsultation(consultationId, context),

  async run({ consultationId }, { caller, store, target: { consultation } }) {
    const [poll, mine] = await Promise.all([
      store.polls.find(consultationId),
      caller.personId ? store.polls.answerOf(pollId(consultationId), caller.personId) : undefined,
    ])
    return { poll: poll ? viewOf(poll, mine, statutoryItemOf(factsOf(consultation))) : null }
  },
})

function viewOf(
  poll: PollDoc,
  mine: PollAnswerDoc | undefined,
  statutoryItem: PollView['statutoryItem'],
): PollView {
  const { result, closedAt, hiddenUntilClose, costOnOwners } = poll
  const seen = closedAt !== null || !hiddenUntilClose
  const standing = STANDING_OPTIONS.map((option) => ({ id: option, title: null }))
  return {
    id: poll._id,
    options: [...poll.proposals, ...standing],
    openedAt: poll.openedAt.toISOString(),
    closesAt: poll.closesAt.toISOString(),
    closed: closedAt !== null,
    hiddenUntilClose,
    costOnOwners,
    frozen: poll.answered,
    statutoryItem,
    turnout: {
      persons: result?.persons.total ?? 0,
      households: result?.households.total ?? 0,
      homes: poll.homes,
    },
    tallies: seen
      ? {
          persons: result?.persons ?? NOBODY,
          households: result?.households ?? NOBODY,
          groups: result && costOnOwners ? shownGroups(result) : [],
        }
      : null,
    mine: mine ? { choice: mine.choice, forHousehold: mine.forHousehold } : null,
  }
}

const NOBODY = { total: 0, counts: {} }
