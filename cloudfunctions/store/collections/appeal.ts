import { type Declarations, index } from './declaration'

/** Appeals, and the rules they are judged by. */
export const appealCollections = {
  appeals: {
    holds: 'what a resident asks for, masked: its verdicts, whose desk it lies on, how it ended',
    indexes: [
      index('by_author', ['authorId', 1], ['order', 1]),
      index('by_list', ['compoundId', 1], ['listed', 1], ['order', 1]),
      index('by_tokens', ['compoundId', 1], ['tokens', 1]),
      index('by_building_tokens', ['compoundId', 1], ['building', 1], ['tokens', 1]),
      index('by_state', ['compoundId', 1], ['state', 1]),
      index('by_urgent', ['compoundId', 1], ['urgent', 1]),
      index('by_desk', ['desks', 1], ['deskOrder', 1]),
      index('by_due', ['dueAt', 1]),
      index('by_count_due', ['countDueAt', 1]),
      index('by_move_due', ['moveDueAt', 1]),
      index('by_change', ['changedAt', 1]),
      index('by_submitted', ['compoundId', 1], ['submittedAt', 1]),
      index('by_county', ['countyId', 1], ['order', 1]),
      index('by_overturned', ['countyId', 1], ['overturnedOrder', 1]),
    ],
  },
  appeal_turns: {
    holds: "a person's open appeals and her last one: three open, one a minute",
    indexes: [],
  },
  co_signs: {
    holds: 'one person stands behind an appeal: the fact behind its count',
    indexes: [
      index('by_subject', ['subjectId', 1], ['_id', 1]),
      index('by_via', ['subjectId', 1], ['via', 1]),
      index('by_person', ['personId', 1]),
    ],
  },
  appeal_outcomes: {
    holds: 'how appeals of a compound ended, as the clock counted',
    indexes: [],
  },
  topic_rule_sets: {
    holds: 'a published version of the rule set; never changed',
    indexes: [index('by_county', ['countyId', 1], ['n', -1])],
  },
  topic_drafts: {
    holds: "a county's draft of its next rule set",
    indexes: [],
  },
} as const satisfies Declarations
