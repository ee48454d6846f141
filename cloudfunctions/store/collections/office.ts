import { type Declarations, index } from './declaration'

/** Posts, what is open on their desks, and their days. */
export const officeCollections = {
  posts: {
    holds: 'a post at a place, whoever holds it: holder, deputy, term, and who answers while it is vacant',
    indexes: [
      index('by_place', ['listedAt', 1], ['order', 1]),
      index('by_vacancy', ['above', 1], ['vacant', 1], ['order', 1]),
      index('by_community', ['place.communityId', 1], ['order', 1]),
      index('by_successor', ['successor.personId', 1]),
    ],
  },
  post_history: {
    holds: 'who came into and out of a post; append only',
    indexes: [index('by_post', ['postKey', 1], ['order', 1]), index('by_age', ['at', 1])],
  },
  post_invitations: {
    holds: 'a one-time code by which somebody takes a post; seven days, revocable',
    indexes: [
      index('by_age', ['expiresAt', 1]),
      index('by_place', ['listedAt', 1], ['state', 1], ['expiresAt', -1]),
    ],
  },
  post_imports: {
    holds: 'an uploaded table of appointments, looked at before anything is sent',
    indexes: [index('by_expiry', ['expiresAt', 1])],
  },
  deadlines: {
    holds: 'one time limit: of what, until when, and as which line on whose desk; the clock works through it',
    indexes: [
      index('by_wake', ['wakeAt', 1]),
      index('by_desk', ['desks', 1], ['order', 1]),
      index('by_except', ['row.exceptId', 1]),
      index('by_compound', ['compoundId', 1], ['_id', 1]),
    ],
  },
  work_years: {
    holds: 'the days off and made-up days of a year, as a county entered them before a release knew them',
    indexes: [index('by_county', ['countyId', 1], ['year', -1])],
  },
  reception_days: {
    holds: 'a 书记接待日 of a community: one a month, who of the four levels was there',
    indexes: [],
  },
  reception_slots: {
    holds: 'one talk of a reception day: who booked it, and what came of it',
    indexes: [
      index('by_age', ['startsAt', 1]),
      index('by_day', ['dayId', 1], ['startsAt', 1]),
      index('by_person', ['personId', 1]),
    ],
  },
  reception_bookings: {
    holds: 'which slot a person has on one reception day: at most one',
    indexes: [index('by_age', ['startsAt', 1])],
  },
  deputy_questions: {
    holds: 'a question to 两代表一委员 of a community, masked, with its clock and its one answer',
    indexes: [
      index('by_state', ['communityId', 1], ['state', 1], ['order', 1]),
      index('by_author', ['authorId', 1], ['communityId', 1], ['state', 1], ['createdAt', -1]),
    ],
  },
  report_months: {
    holds: 'the figures of one compound in one month, as the clock last counted them',
    indexes: [
      index('by_community', ['communityId', 1], ['month', 1]),
      index('by_open', ['compoundId', 1], ['open', 1]),
    ],
  },
} as const satisfies Declarations
