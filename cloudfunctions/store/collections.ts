/** 1 ascending, -1 descending. */
export type IndexKey = readonly [field: string, direction: 1 | -1]

export interface CollectionIndex {
  readonly name: string
  readonly keys: readonly IndexKey[]
  readonly unique?: boolean
}

export interface CollectionDeclaration {
  /** What one document is. */
  readonly holds: string
  readonly indexes: readonly CollectionIndex[]
}

const index = (name: string, ...keys: IndexKey[]): CollectionIndex => ({ name, keys })

/**
 * Every collection and index, once: provisioning on CloudBase and the local emulator both read this.
 * All collections are closed to clients (functions only); authorisation is in code.
 */
export const collections = {
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
  persons: {
    holds: 'who calls: rung, residences, posts and signed-in browsers, in one read',
    indexes: [
      index('by_post', ['posts.placeId', 1], ['posts.post', 1]),
      index('by_residence', ['residences.compoundId', 1], ['_id', 1]),
    ],
  },
  posts: {
    holds: 'a post at a place, whoever holds it: holder, deputy, term, and who answers while it is vacant',
    indexes: [
      index('by_place', ['listedAt', 1], ['order', 1]),
      index('by_vacancy', ['above', 1], ['vacant', 1], ['order', 1]),
      index('by_community', ['place.communityId', 1], ['order', 1]),
      index('by_successor', ['successor.personId', 1]),
    ],
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
  residence_requests: {
    holds: 'a request to be known as living behind one door, on the desk of a post',
    indexes: [
      index('by_owner', ['ownerKey', 1], ['state', 1], ['order', 1]),
      index('by_person', ['personId', 1], ['state', 1]),
      index('by_compound', ['compoundId', 1]),
    ],
  },
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
  homes: {
    holds: 'the verified residents behind one door, who count as one household, and who answers for them',
    indexes: [index('by_stairwell', ['stairwellId', 1])],
  },
  consents: {
    holds: 'every consent a person gave and withdrew, with the version of the text; append only',
    indexes: [index('by_person', ['personId', 1], ['at', -1]), index('by_removal', ['removeAt', 1])],
  },
  vault_keys: {
    holds: "a person's own key, wrapped by the secret: deleting it deletes everything sealed for her",
    indexes: [],
  },
  vault_fields: {
    holds: 'one restricted field of one person (phone, room, name, openid), sealed with her own key',
    indexes: [index('by_person', ['personId', 1])],
  },
  sign_in_requests: {
    holds: 'a one-minute code by which a browser asks to be signed in',
    indexes: [index('by_expiry', ['expiresAt', 1])],
  },
  rate_windows: {
    holds: 'how often somebody tried something within one window',
    indexes: [index('by_expiry', ['expiresAt', 1])],
  },
  consultations: {
    holds: 'a consultation (商量): the truth of its state',
    indexes: [
      index('by_compound', ['compoundId', 1], ['openedAt', -1]),
      index('by_publication', ['compoundId', 1], ['publication', 1], ['openedAt', -1]),
      index('by_desk', ['desk', 1], ['deskOrder', 1]),
    ],
  },
  work_years: {
    holds: 'the days off and made-up days of a year, as a county entered them before a release knew them',
    indexes: [index('by_county', ['countyId', 1], ['year', -1])],
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
  micro_wishes: {
    holds: 'a micro-wish: where it stands, who has it, and its words for everybody',
    indexes: [
      index('by_board', ['listed', 1], ['boardOrder', 1]),
      index('by_desk', ['desk', 1], ['deskOrder', 1]),
      index('by_poster', ['posterId', 1], ['order', 1]),
      index('by_community', ['communityId', 1], ['movedAt', 1]),
      index('by_removal', ['removeAt', 1]),
    ],
  },
  claims: {
    holds: "a member's promise to fulfil one wish, and what she did",
    indexes: [index('by_claimant', ['claimantId', 1], ['order', 1])],
  },
  claim_quotas: {
    holds: 'what one member has promised now, and what she let pass: three at a time',
    indexes: [],
  },
  wish_households: {
    holds: 'the wishes of one door: two open, four a year',
    indexes: [],
  },
  wish_figures: {
    holds: 'the wishes of a community in the last twelve months, as last recounted',
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
  notices: {
    holds: 'what a person is told about something that concerns her',
    indexes: [
      index('by_age', ['at', 1]),
      index('by_person', ['personId', 1], ['order', 1]),
      index('by_unread', ['personId', 1], ['readAt', 1]),
      index('by_push', ['pushAt', 1]),
    ],
  },
  subscription_grants: {
    holds: "a person's ledger of messages that she allowed in WeChat, and of those she had this week",
    indexes: [index('by_home', ['homes', 1], ['_id', 1])],
  },
  pushes: {
    holds: 'one message to WeChat on its way: toSend, sending, sent or failed',
    indexes: [
      index('by_wake', ['wakeAt', 1]),
      index('by_removal', ['removeAt', 1]),
      index('by_person', ['personId', 1]),
    ],
  },
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
  tally_buckets: {
    holds: 'a recount of one bucket of participations',
    indexes: [index('by_consultation', ['consultationId', 1])],
  },
  consultation_pages: {
    holds: 'what a reader of a consultation gets, ready made',
    indexes: [index('by_shelf', ['compoundId', 1], ['shelf', 1], ['order', 1])],
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
} as const satisfies Record<string, CollectionDeclaration>

export type CollectionName = keyof typeof collections
