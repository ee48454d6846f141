import { type Declarations, index } from './declaration'

/** Places, the bodies around the residents, and the directory of them all. */
export const placesCollections = {
  communities: {
    holds: 'a community (社区), level 2 of the Party organisation',
    indexes: [index('by_county', ['countyId', 1], ['order', 1])],
  },
  compounds: {
    holds: 'a residential compound (小区) with its branch, committee and property company',
    indexes: [
      index('by_community', ['communityId', 1], ['order', 1]),
      index('by_trial', ['countyId', 1], ['trial', 1]),
    ],
  },
  stairwells: {
    holds: 'a stairwell (楼道) and its red butler',
    indexes: [
      index('by_compound', ['compoundId', 1], ['order', 1]),
      index('by_community', ['communityId', 1], ['_id', 1]),
    ],
  },
  households: {
    holds: 'the people of one dwelling, as a unit of the household tally',
    indexes: [index('by_stairwell', ['stairwellId', 1], ['order', 1])],
  },
  dwellings: {
    holds: 'a property unit: exclusive area in 1/100 m² and the key of its owner',
    indexes: [index('by_compound', ['compoundId', 1], ['order', 1])],
  },
  stations: {
    holds: 'a red station (红色驿站)',
    indexes: [
      index('by_county', ['countyId', 1], ['order', 1]),
      index('by_community', ['communityId', 1], ['order', 1]),
    ],
  },
  offices: {
    holds: 'a consultation office (商量办公室), hosted by a station or a Party centre',
    indexes: [
      index('by_host', ['hostId', 1]),
      index('by_compound', ['compoundIds', 1]),
      index('by_community', ['communityId', 1]),
    ],
  },
  committees: {
    holds: "an owners' committee (业委会) in office: its seats, and how many are members of the Party",
    indexes: [index('by_community', ['communityId', 1], ['_id', 1])],
  },
  committee_history: {
    holds: 'who came into and out of a committee; append only',
    indexes: [index('by_compound', ['compoundId', 1], ['order', 1]), index('by_age', ['at', 1])],
  },
  shops: {
    holds: 'a red shop (红色商铺)',
    indexes: [
      index('by_compound', ['compoundIds', 1], ['order', 1]),
      index('by_community', ['communityId', 1], ['order', 1]),
    ],
  },
  workers: {
    holds: 'a worker in new employment (新就业群体): community and trade, no person',
    indexes: [index('by_community', ['communityId', 1], ['order', 1])],
  },
  worker_registrations: {
    holds: 'who of 新就业群体 registered with which community; no name',
    indexes: [
      index('by_community', ['communityId', 1], ['state', 1], ['order', 1]),
      index('by_person', ['personId', 1]),
      index('by_end', ['removeAt', 1]),
    ],
  },
  scene_tokens: {
    holds: 'where a printed code leads; revocable',
    indexes: [index('by_subject', ['subjectId', 1])],
  },
  directory_rows: {
    holds: 'one line of the directory (一键查询): a thing or a post with the words by which it is found',
    indexes: [
      index('by_key', ['keys', 1], ['order', 1]),
      index('by_kind', ['kind', 1], ['keys', 1], ['order', 1]),
    ],
  },
  directory_places: {
    holds: 'what was counted in one place, and in each of those right below it',
    indexes: [index('by_level', ['countyId', 1], ['level', 1], ['order', 1])],
  },
  tree_imports: {
    holds: 'an uploaded table of places, looked at before anything is changed',
    indexes: [index('by_expiry', ['expiresAt', 1])],
  },
} as const satisfies Declarations
