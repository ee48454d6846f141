import { type Declarations, index } from './declaration'

/** 商量会议 and who was there. */
export const sessionCollections = {
  sessions: {
    holds: 'a session (商量会议) of a consultation: time, place, agenda, state, who counted',
    indexes: [
      index('by_consultation', ['consultationId', 1], ['order', 1]),
      index('by_compound', ['compoundId', 1], ['startsAt', 1]),
    ],
  },
  presences: {
    holds: 'somebody was at a session, once each: the fact behind attendance and quorum',
    indexes: [
      index('by_session', ['sessionId', 1], ['order', 1]),
      index('by_person', ['personId', 1], ['at', -1]),
      index('by_witness', ['byHand.witnessId', 1]),
    ],
  },
  session_households: {
    holds: 'one household takes part in an online session',
    indexes: [index('by_session', ['sessionId', 1])],
  },
  session_seats: {
    holds: 'a seat kept at a round table for whoever brings its code',
    indexes: [index('by_person', ['personId', 1]), index('by_session', ['sessionId', 1])],
  },
  session_figures: {
    holds: 'how many sessions a place held, and how many person-times',
    indexes: [],
  },
} as const satisfies Declarations
