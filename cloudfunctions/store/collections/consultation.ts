import { type Declarations, index } from './declaration'

/** A consultation with what is said, proposed, asked and written there. */
export const consultationCollections = {
  consultations: {
    holds: 'a consultation (商量): the truth of its state',
    indexes: [
      index('by_compound', ['compoundId', 1], ['openedAt', -1]),
      index('by_publication', ['compoundId', 1], ['publication', 1], ['openedAt', -1]),
      index('by_desk', ['desk', 1], ['deskOrder', 1]),
    ],
  },
  statements: {
    holds: 'what one person said in a consultation',
    indexes: [
      index('by_consultation', ['consultationId', 1], ['answered', 1]),
      index('by_answer', ['consultationId', 1], ['answerId', 1]),
      index('by_author', ['authorId', 1], ['consultationId', 1], ['createdAt', -1]),
      index('by_author_time', ['authorId', 1], ['createdAt', -1], ['_id', -1]),
      index('by_desk', ['desk', 1], ['deskOrder', 1]),
      index('by_page_due', ['pageDueAt', 1]),
      index('by_reporter', ['reports.by', 1]),
      index('by_answer', ['consultationId', 1], ['answerId', 1], ['createdAt', 1]),
    ],
  },
  fact_notes: {
    holds: 'what a butler found on the spot; a correction is a new one',
    indexes: [
      index('by_consultation', ['consultationId', 1], ['createdAt', 1]),
      index('by_author', ['authorId', 1]),
    ],
  },
  parties: {
    holds: 'whom a consultation concerns, and who of them was told, as the entries add up',
    indexes: [],
  },
  party_entries: {
    holds: 'each listing and each telling of the parties; append only',
    indexes: [index('by_consultation', ['consultationId', 1], ['at', 1])],
  },
  proposals: {
    holds: 'one way to settle a matter: measure, cost, who pays, who does it, and its legal check',
    indexes: [
      index('by_number', ['consultationId', 1], ['state', 1], ['number', 1]),
      index('by_author', ['authorId', 1], ['consultationId', 1], ['createdAt', -1]),
    ],
  },
  statement_answers: {
    holds: 'what became of statements that say much the same, with a reason',
    indexes: [
      index('by_consultation', ['consultationId', 1], ['state', 1], ['order', 1]),
      index('by_author', ['authorId', 1]),
    ],
  },
  speech_slots: {
    holds: 'one of the few times a person may speak in a consultation on one day',
    indexes: [index('by_age', ['takenAt', 1])],
  },
  participations: {
    holds: 'all stances of one person in one consultation: the fact behind every count',
    indexes: [
      index('by_bucket', ['consultationId', 1], ['bucket', 1]),
      index('by_change', ['changedAt', 1]),
      index('by_person', ['personId', 1], ['changedAt', -1]),
    ],
  },
  tally_buckets: {
    holds: 'a recount of one bucket of participations',
    indexes: [index('by_consultation', ['consultationId', 1])],
  },
  consultation_pages: {
    holds: 'what a reader of a consultation gets, ready made',
    indexes: [index('by_shelf', ['compoundId', 1], ['shelf', 1], ['order', 1])],
  },
  procedure_rules: {
    holds: "a published version of a community's 议事规则; never changed",
    indexes: [index('by_community', ['communityId', 1], ['n', -1])],
  },
  polls: {
    holds: 'the 意向征集 of a consultation: its settings and its newest recount',
    indexes: [],
  },
  poll_answers: {
    holds: "one person's answer in a poll: the fact behind both tallies",
    indexes: [
      index('by_poll', ['pollId', 1], ['_id', 1]),
      index('by_change', ['changedAt', 1]),
      index('by_person', ['personId', 1]),
    ],
  },
  poll_households: {
    holds: 'whose answer stands for a household in a poll',
    indexes: [index('by_poll', ['pollId', 1], ['_id', 1]), index('by_caster', ['casterId', 1])],
  },
  minutes: {
    holds: 'what was written about a consultation, its signatures and what was added later',
    indexes: [
      index('by_consultation', ['consultationId', 1], ['writtenAt', -1]),
      index('by_signer', ['signatures.personId', 1]),
    ],
  },
} as const satisfies Declarations
