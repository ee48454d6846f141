import type { PollGroup } from '@shared/contract/poll'
import type { PollResult } from '@shared/rules/poll/tally'

import type { Database, Document } from './database'

/** The poll of a consultation: its settings, and what was counted last. There is one a consultation. */
export interface PollDoc extends Document {
  readonly consultationId: string
  readonly compoundId: string
  /** With their words as they were when the poll was set. */
  readonly proposals: readonly { readonly id: string; readonly title: string }[]
  readonly hiddenUntilClose: boolean
  readonly costOnOwners: boolean
  readonly openedAt: Date
  readonly days: number
  readonly closesAt: Date
  /** How much of the time since it was opened the matter was suspended, as far as it was given back. */
  readonly pausedMilliseconds: number
  /** When it was counted for good. */
  readonly closedAt: Date | null
  /** Somebody has answered: the settings stay. */
  readonly answered: boolean
  /** Counts the settings, so that no answer lands on others than she was shown. */
  readonly rev: number
  /** All homes of the compound, when it was opened. */
  readonly homes: number
  /** A recount of all answers; missing before the first. */
  readonly result?: PollResult
}

/** One person's answer. The `_id` makes a second one impossible. */
export interface PollAnswerDoc extends Document {
  readonly pollId: string
  readonly consultationId: string
  readonly personId: string
  readonly choice: string
  /** As what she answered, by her residence at that moment. */
  readonly group: PollGroup | null
  readonly forHousehold: boolean
  readonly answeredAt: Date
  readonly changedAt: Date
}

/** Whose answer stands for a household. It has none of its own, so that the two tallies cannot disagree. */
export interface PollHouseholdDoc extends Document {
  readonly pollId: string
  readonly casterId: string
}

export const pollId = (consultationId: string) => `pl_${consultationId}`
const answerId = (poll: string, personId: string) => `${poll}_${personId}`
const householdDocId = (poll: string, householdId: string) => `${poll}_${householdId}`

export type CountedAnswerDoc = Pick<PollAnswerDoc, '_id' | 'personId' | 'choice' | 'group'>

export function pollsIn(db: Database) {
  const { command } = db

  /** All of one poll, by pages of 1,000 in order of `_id`. */
  async function all<T extends Document>(
    collection: 'poll_answers' | 'poll_households',
    poll: string,
    fields: readonly string[],
  ): Promise<T[]> {
    const found: T[] = []
    let after = ''
    for (;;) {
      const part = await db.find<T>(
        collection,
        { pollId: poll, _id: command.gt(after) },
        { limit: 1000, orderBy: [['_id', 'asc']], fields },
      )
      found.push(...part)
      const last = part.at(-1)
      if (part.length < 1000 || !last) return found
      after = last._id
    }
  }

  return {
    find: (consultationId: string) => db.get<PollDoc>('polls', pollId(consultationId)),
    /** The first answer freezes the settings that it was given to; 0 where they have just changed, or are frozen. */
    freeze: ({ _id, rev }: PollDoc) =>
      db.updateOneWhere('polls', { _id, rev, answered: false }, { answered: true }),
    /** A recount while it is open; nothing once it was counted for good. */
    counted: (id: string, result: PollResult) =>
      db.updateOneWhere('polls', { _id: id, closedAt: null }, { result }),
    /** For a matter that has left 议事项 some other way: its answers are counted all the same. */
    close: (id: string, result: PollResult, closedAt: Date) =>
      db.updateOneWhere('polls', { _id: id, closedAt: null }, { result, closedAt }),
    giveBack: ({ _id, closesAt: before }: PollDoc, closesAt: Date, pausedMilliseconds: number) =>
      db.updateOneWhere('polls', { _id, closesAt: before, closedAt: null }, { closesAt, pausedMilliseconds }),

    answerOf: (poll: string, personId: string) =>
      db.get<PollAnswerDoc>('poll_answers', answerId(poll, personId)),
    /** Sets her answer: one write, two for the first. Setting it again changes nothing that is counted. */
    async setAnswer(answer: Omit<PollAnswerDoc, '_id' | 'answeredAt'>): Promise<void> {
      const _id = answerId(answer.pollId, answer.personId)
      const { choice, group, forHousehold, changedAt } = answer
      const set = { choice, group, forHousehold, changedAt }
      if ((await db.update('poll_answers', _id, set)) > 0) return
      if (await db.create<PollAnswerDoc>('poll_answers', { _id, ...answer, answeredAt: changedAt })) return
      await db.update('poll_answers', _id, set)
    },
    answersSpeakForHousehold: (poll: string, personId: string) =>
      db.update('poll_answers', answerId(poll, personId), { forHousehold: true }),

    household: (poll: string, householdId: string) =>
      db.get<PollHouseholdDoc>('poll_households', householdDocId(poll, householdId)),
    /** Whoever comes first answers for the household; false where somebody else was quicker. */
    takeHousehold: (poll: string, householdId: string, casterId: string) =>
      db.create<PollHouseholdDoc>('poll_households', {
        _id: householdDocId(poll, householdId),
        pollId: poll,
        casterId,
      }),
    /** In the place of one who has moved out. */
    followCaster: async (poll: string, householdId: string, before: string, casterId: string) =>
      (await db.updateOneWhere(
        'poll_households',
        { _id: householdDocId(poll, householdId), casterId: before },
        { casterId },
      )) === 1,

    answers: (poll: string) => all<CountedAnswerDoc>('poll_answers', poll, ['personId', 'choice', 'group']),
    households: (poll: string) => all<PollHouseholdDoc>('poll_households', poll, ['casterId']),
    changedSince: (since: Date, limit: number) =>
      db.find<Pick<PollAnswerDoc, '_id' | 'pollId' | 'consultationId' | 'changedAt'>>(
        'poll_answers',
        { changedAt: command.gt(since) },
        { limit, orderBy: [['changedAt', 'asc']], fields: ['pollId', 'consultationId', 'changedAt'] },
      ),
  }
}
