import { type Declarations, index } from './declaration'

/** What every area goes through: publications, the clock, resends, the audit. */
export const upkeepCollections = {
  publications: {
    holds: 'where one thing that somebody wrote stands on its way to the public',
    indexes: [
      index('by_due', ['dueAt', 1]),
      index('by_desk', ['desk', 1], ['deskOrder', 1]),
      index('by_removal', ['removeAt', 1]),
      index('by_author', ['authorId', 1]),
      index('by_age', ['submittedAt', 1]),
    ],
  },
  raw_texts: {
    holds: 'what somebody wrote before it was masked, sealed with her own key; restricted',
    indexes: [index('by_author', ['authorId', 1]), index('by_look', ['lookAt', 1])],
  },
  photos: {
    holds: 'a photo somebody took, its check and what it was sent with',
    indexes: [
      index('by_trace', ['traceId', 1]),
      index('by_due', ['dueAt', 1]),
      index('by_owner', ['ownerId', 1]),
      index('by_age', ['createdAt', 1], ['_id', 1]),
    ],
  },
  clock_cursors: {
    holds: 'how far a job of the clock has worked',
    indexes: [],
  },
  first_answers: {
    holds: 'the first answer to a request id, so that a resend gets the same one',
    indexes: [index('by_expiry', ['expiresAt', 1])],
  },
  audit_events: {
    holds: 'who did what in office; append only',
    indexes: [
      index('by_compound', ['compoundId', 1], ['at', 1]),
      index('by_action', ['communityId', 1], ['action', 1], ['at', -1]),
      index('by_scope', ['sealed', 1], ['compoundId', 1], ['communityId', 1], ['at', 1]),
      index('by_sealing', ['sealed', 1], ['at', 1]),
      index('by_age', ['at', 1]),
    ],
  },
  audit_seals: {
    holds: 'one link of a chain of seals over the audit of a compound, or over all chains; digests only',
    indexes: [index('by_chain', ['chain', 1], ['number', -1]), index('by_booking', ['sealed', 1], ['at', 1])],
  },
} as const satisfies Declarations
