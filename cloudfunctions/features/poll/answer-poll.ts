import type { AnswerPollInput } from '@shared/contract/poll'
import { isMinor } from '@shared/rules/people/age'
import { groupOf, householdAct, refuseAnswer } from '@shared/rules/poll/decide-answer'
import * as z from 'zod'

import { findConsultation } from '../../deliberation/find-consultation'
import { type ActionContext, defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import type { ConsultationDoc } from '../../store/consultations'
import type { PersonDoc } from '../../store/persons'
import type { PollDoc } from '../../store/polls'

const input = z.strictObject({ consultationId: id, choice: id }) satisfies z.ZodType<AnswerPollInput>

/**
 * Says which proposal the caller leans to. One answer a person, changeable until the poll closes; it
 * stands for her household where she answers for it. A crowd writes documents of its own, never one
 * together, and a resend sets what stands already.
 */
export const answerPoll = defineAction({
  name: 'poll.answer',
  access: 'verifiedResident',
  input,
  // Consultation, person, poll, home, household; the answer, and what only a first one writes; a poll set anew meanwhile.
  cost: 16,
  target: ({ consultationId }, context) => findConsultation(consultationId, context),

  async run({ choice }, context) {
    const { store, caller, now, target } = context
    const { consultation } = target
    const person = await caller.person()
    const poll = await frozen(choice, person, consultation, context)
    const residence = person.residences.find(({ compoundId }) => compoundId === consultation.compoundId)
    const householdId = residence?.home?.householdId ?? null
    const standing =
      householdId === null ? null : await standingIn(poll._id, householdId, person._id, context)
    const answer = {
      pollId: poll._id,
      consultationId: consultation._id,
      personId: person._id,
      choice,
      group: groupOf(residence?.kind ?? null),
      forHousehold: standing === 'keep',
      changedAt: now,
    }
    await store.polls.setAnswer(answer)
    // The household after the answer: whoever dies in between has claimed nothing that she did not say.
    if (standing === 'keep' || standing === 'leave' || standing === null || householdId === null)
      return { choice, forHousehold: standing === 'keep' }
    const taken = await take(poll._id, householdId, person._id, standing.before, context)
    if (taken) await store.polls.answersSpeakForHousehold(poll._id, person._id)
    return { choice, forHousehold: taken }
  },
})

/** The poll as it will stay: the first answer freezes the settings that it was given to. */
async function frozen(
  choice: string,
  person: PersonDoc,
  { _id, state }: ConsultationDoc,
  { store, now }: ActionContext,
): Promise<PollDoc> {
  for (let attempt = 0; attempt < 4; attempt += 1) {
    const poll = await store.polls.find(_id)
    if (!poll) throw fail('POLL_NOT_FOUND')
    const { proposals, closesAt, closedAt } = poll
    const open = { proposalIds: proposals.map((one) => one.id), closesAt, closedAt }
    const code = refuseAnswer(open, { choice, now, state, under18: isMinor(person, now) })
    if (code) throw fail(code)
    if (poll.answered || (await store.polls.freeze(poll)) === 1) return poll
  }
  throw fail('CONFLICT_TRY_AGAIN')
}

async function standingIn(poll: string, householdId: string, personId: string, { store }: ActionContext) {
  const [home, household] = await Promise.all([
    store.homes.find(householdId),
    store.polls.household(poll, householdId),
  ])
  const before = household?.casterId ?? null
  const act = householdAct(personId, home ?? { members: [], adultId: null }, before)
  return act === 'take' ? { before } : act
}

async function take(
  poll: string,
  householdId: string,
  personId: string,
  before: string | null,
  { store }: ActionContext,
): Promise<boolean> {
  if (before !== null) return store.polls.followCaster(poll, householdId, before, personId)
  if (await store.polls.takeHousehold(poll, householdId, personId)) return true
  // Two taps of hers at the same moment: the other one has taken it for her.
  return (await store.polls.household(poll, householdId))?.casterId === personId
}
