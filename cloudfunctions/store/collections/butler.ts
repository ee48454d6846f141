import { type Declarations, index } from './declaration'

/** The red butler and those who turn to her. */
export const butlerCollections = {
  contact_requests: {
    holds: 'what a resident asks of her butler: its words, its visit, on whose desk it lies',
    indexes: [
      index('by_author', ['authorId', 1], ['order', 1]),
      index('by_open', ['authorId', 1], ['open', 1]),
      index('by_desk', ['desk', 1], ['deskOrder', 1]),
      index('by_removal', ['removeAt', 1]),
      index('by_compound', ['compoundId', 1]),
    ],
  },
  contact_windows: {
    holds: 'two hours of a butler that somebody has asked for; one document a window',
    indexes: [index('by_end', ['endsAt', 1])],
  },
  property_checks: {
    holds: 'what a butler saw of the property service on one day; a fact for later rating',
    indexes: [index('by_compound', ['compoundId', 1], ['order', 1]), index('by_time', ['at', 1])],
  },
  care_notes: {
    holds: "whom a butler looks after, with that neighbour's consent; sealed with a key of its own",
    indexes: [index('by_stairwell', ['stairwellId', 1], ['at', -1])],
  },
  callback_numbers: {
    holds: "a number that may be called for 72 hours, sealed with its owner's key; then removed",
    indexes: [],
  },
} as const satisfies Declarations
