import { recountPoll } from '../../deliberation/count-poll'
import { eachOf, type Leave } from '../../leaving/leaver'
import type { PollAnswerDoc, PollHouseholdDoc } from '../../store/polls'

/**
 * In a poll that still runs her answer is taken back, and another adult of the home may answer for the
 * household; one that is over keeps its answers, without her.
 */
export const leavePolls: Leave = async (leaver, parts) => {
  const { store } = parts
  const { personId, goneId } = leaver
  const pollOf = (id: string) => store.polls.find(id.replace(/^pl_/, ''))

  // The household first: while it names her, nobody else of the home can answer for it.
  await eachOf<PollHouseholdDoc>('poll_households', 'casterId', leaver, parts, async ({ _id, pollId }) => {
    const running = (await pollOf(pollId))?.closedAt === null
    if (running) await store.traces.remove('poll_households', _id)
    else await store.traces.anonymise('poll_households', _id, personId, goneId)
  })
  await eachOf<PollAnswerDoc>('poll_answers', 'personId', leaver, parts, async ({ _id, pollId }) => {
    const poll = await pollOf(pollId)
    if (poll?.closedAt !== null) return store.traces.anonymise('poll_answers', _id, personId, goneId)
    await store.traces.remove('poll_answers', _id)
    await store.polls.counted(poll._id, await recountPoll(poll, store))
  })
}
