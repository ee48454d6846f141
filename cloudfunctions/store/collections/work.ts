import { type Declarations, index } from './declaration'

/** 快办理: tasks, entries, ratings. */
export const workCollections = {
  works: {
    holds: 'the work on a consultation: who has it, tasks, photos in pairs, keys, as its acts add up',
    indexes: [
      index('by_answer', ['answers.by', 1]),
      index('by_evidence', ['evidence.by', 1]),
      index('by_witness', ['byHand.witnessId', 1]),
    ],
  },
  work_entries: {
    holds: 'what was written or photographed while the work was done',
    indexes: [
      index('by_author', ['authorId', 1]),
      index('by_consultation', ['consultationId', 1], ['createdAt', -1]),
    ],
  },
  work_ratings: {
    holds: "one person's rating of one round of work: the fact behind the average",
    indexes: [
      index('by_consultation', ['consultationId', 1], ['at', 1]),
      index('by_person', ['personId', 1]),
    ],
  },
  direct_lines: {
    holds: 'a question of a secretary to a specialist or the county, with its own clock; staff only',
    indexes: [index('by_consultation', ['consultationId', 1], ['at', -1])],
  },
} as const satisfies Declarations
