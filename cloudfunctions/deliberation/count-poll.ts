import { countPoll, optionIds, type PollResult } from '@shared/rules/poll/tally'

import type { PollDoc } from '../store/polls'
import type { Store } from '../store/store'

/** Counts one poll anew, from every answer; the same facts give the same result. */
export async function recountPoll({ _id, proposals }: PollDoc, { polls }: Store): Promise<PollResult> {
  const [answers, households] = await Promise.all([polls.answers(_id), polls.households(_id)])
  return countPoll(optionIds(proposals.map(({ id }) => id)), answers, households)
}
