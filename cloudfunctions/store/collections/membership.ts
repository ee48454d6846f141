import { type Declarations, index } from './declaration'

/** 双报到 and the service records of members. */
export const membershipCollections = {
  member_registrations: {
    holds: 'where a member of the Party is registered: her compound, unit, skills and times; one a person',
    indexes: [
      index('by_desk', ['desk', 1], ['order', 1]),
      index('by_compound', ['compoundId', 1], ['state', 1], ['order', 1]),
      index('by_unit', ['unitId', 1], ['state', 1]),
      index('by_list_key', ['listKey', 1], ['state', 1]),
    ],
  },
  member_registration_history: {
    holds: 'registrations that are over, as they were; append only',
    indexes: [index('by_person', ['personId', 1], ['n', -1]), index('by_age', ['endedAt', 1])],
  },
  unit_registrations: {
    holds: 'an employer unit registered at its community: commitments and term; its contact is in the vault',
    indexes: [
      index('by_county', ['countyId', 1], ['state', 1], ['order', 1]),
      index('by_community', ['communityId', 1], ['order', 1]),
    ],
  },
  unit_lists: {
    holds: "a unit's list of its members on its way, as digests",
    indexes: [index('by_expiry', ['expiresAt', 1])],
  },
  unit_list_entries: {
    holds: 'somebody on the list of a unit: a keyed digest of unit, name and phone',
    indexes: [index('by_unit', ['unitId', 1])],
  },
  service_activities: {
    holds: 'something that registered members do together: when, where, how many seats',
    indexes: [
      index('by_community', ['communityId', 1], ['state', 1], ['startsAt', 1]),
      index('by_compound', ['compoundId', 1], ['order', 1]),
      index('by_author', ['authorId', 1]),
    ],
  },
  service_signups: {
    holds: "one member's place in an activity, and whether she came",
    indexes: [
      index('by_age', ['joinedAt', 1]),
      index('by_activity', ['activityId', 1], ['state', 1]),
      index('by_person', ['personId', 1], ['order', 1]),
    ],
  },
  service_group_members: {
    holds: 'a member in the group of one skill at one compound; she joins and leaves by herself',
    indexes: [index('by_compound', ['compoundId', 1], ['skill', 1]), index('by_person', ['personId', 1])],
  },
  service_reports: {
    holds: 'a yearly report (双报告) as it was handed in; its note is sealed',
    indexes: [
      index('by_age', ['submittedAt', 1], ['_id', 1]),
      index('by_desk', ['desk', 1], ['order', 1]),
      index('by_owner', ['ownerId', 1]),
    ],
  },
  assessment_sheets: {
    holds: 'facts of a year with a level and its reason (考察评价表), for the unit of a member',
    indexes: [
      index('by_age', ['writtenAt', 1]),
      index('by_desk', ['desk', 1], ['order', 1]),
      index('by_person', ['personId', 1], ['year', -1]),
    ],
  },
  service_records: {
    holds: 'one confirmed service of a member (服务纪实); never changed',
    indexes: [
      index('by_age', ['confirmedAt', 1]),
      index('by_person_year', ['personId', 1], ['year', 1], ['order', 1]),
      index('by_unit_year', ['unitId', 1], ['year', 1], ['order', 1]),
    ],
  },
  service_days: {
    holds: 'how many minutes of one day a member has on record: at most 720',
    indexes: [index('by_age', ['day', 1])],
  },
  service_lapses: {
    holds: 'a claim that a member let pass',
    indexes: [index('by_person_year', ['personId', 1], ['year', 1], ['day', 1]), index('by_age', ['day', 1])],
  },
} as const satisfies Declarations
