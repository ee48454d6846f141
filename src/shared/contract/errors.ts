/**
 * The closed list of refusals. The server sends only the code (and sometimes figures in `details`);
 * the sentence a person reads stands in `shared/copy/refusals.ts`, one for each code.
 */
export const ERROR_CODES = [
  'BAD_REQUEST',
  'UNKNOWN_ACTION',
  'INPUT_INVALID',
  'INPUT_TOO_LARGE',
  'SIGN_IN_REQUIRED',
  'SESSION_ENDED',
  'RUNG_DECLARED_REQUIRED',
  'RUNG_PHONE_REQUIRED',
  'RUNG_VERIFIED_REQUIRED',
  'NOT_YOUR_COMPOUND',
  'NOT_YOUR_POST',
  'NOTICE_OUTDATED',
  'TOO_MANY_RESIDENCES',
  'REQUEST_REUSED',
  'TOO_MANY_REQUESTS',
  // Windows of a quarter of an hour, and of an hour; `details.seconds` says how long they last.
  'TOO_MANY_FOR_NOW',
  'TOO_MANY_THIS_HOUR',
  // All who are not verified yet, in one compound together.
  'COMPOUND_BUSY',
  'NOT_FOUND',
  'CODE_UNKNOWN',
  'CODE_REVOKED',
  'COMPOUND_NOT_FOUND',
  'STATION_NOT_FOUND',
  'CONSULTATION_NOT_FOUND',
  'STATEMENT_NOT_FOUND',
  'STEP_CLOSED',
  // A verb that the table does not offer in this state (any more).
  'MOVE_NOT_OPEN',
  // A year that the release knows, or that is not this or the next one.
  'YEAR_NOT_OPEN',
  'YEAR_WRONG',
  // `details.missing` names the evidence that is not there yet.
  'EVIDENCE_MISSING',
  // Something that a move must say with it.
  'MOVE_INCOMPLETE',
  'UNTIL_WRONG',
  'STATEMENTS_TODAY_USED',
  'POLL_NOT_FOUND',
  'POLL_CLOSED',
  // Somebody has answered: what she was asked may not change under her.
  'POLL_FROZEN',
  'POLL_OPTION_UNKNOWN',
  'POLL_OPTIONS_MISSING',
  'MINUTES_NOT_FOUND',
  'REPORT_NOT_COUNTED',
  'PLACE_NOT_COUNTED',
  // More places than one table holds.
  'TREE_TOO_LARGE',
  'COMMUNITY_NOT_FOUND',
  'AUTHOR_ANSWERED',
  'QUESTION_NOT_FOUND',
  'QUESTION_MOVED_ON',
  'QUESTIONS_MONTH_USED',
  'RECEPTION_NOT_FOUND',
  'RECEPTION_TAKEN',
  'RECEPTION_HAS_ONE',
  'RECEPTION_OVER',
  'RECEPTION_BOOKED',
  'RECEPTION_DAY_WRONG',
  'RECEPTION_NOT_BEGUN',
  // The session is not over, or the poll still open: minutes tell what has happened.
  'MINUTES_TOO_EARLY',
  // Somebody has signed: what is to be put right is added as a correction.
  'MINUTES_SIGNED',
  // Another text took its place since she read it.
  'MINUTES_CHANGED',
  'SIGNATURE_NOT_YOURS',
  'ADOPTED_FORBIDDEN',
  // A matter of Civil Code art. 278 ends with the owners' assembly, never here.
  'OWNERS_DECIDE',
  'STATUTORY_UNMARKED',
  'ADOPTED_MISSING',
  'MINORITY_MISSING',
  'NOTHING_TO_ANSWER',
  'NOTES_FULL',
  // A report on words that a person has already looked at and let stand.
  'ALREADY_LOOKED_AT',
  // A decision on something that does not wait for one (any more).
  'NOTHING_TO_DECIDE',
  // One's own words, or a complaint about one's own decision: the next level judges.
  'ONE_LEVEL_UP',
  'FACT_NOTE_NOT_FOUND',
  'FACT_NOTES_FULL',
  'TASK_NOT_FOUND',
  'TASKS_FULL',
  'TASK_OWNER_WRONG',
  'TASK_DAY_WRONG',
  // What the table of a task does not offer in its state (any more).
  'TASK_MOVED_ON',
  // What is not hers is given back within two working days.
  'NOT_MINE_LATE',
  'OFFER_GONE',
  'WORK_FULL',
  // Before and after are one spot in two photos.
  'SPOT_MISSING',
  'WORK_PHOTO_MISSING',
  'WORK_UNFINISHED',
  'WORK_ALREADY_DONE',
  'WORK_NOT_DONE',
  'NOT_TAKEN_PART',
  'AUTHOR_ANSWERS_FIRST',
  'RATING_REASON_MISSING',
  'ALREADY_RATED',
  'NO_SPECIALIST',
  'DIRECT_LINES_FULL',
  'LINE_ANSWERED',
  'CALL_WRONG',
  // Nobody is named whom the matter touches, or somebody who is not on the list.
  'PARTIES_NEEDED',
  // Once 提方案 has begun nobody is struck off the list.
  'PARTIES_ONLY_ADDED',
  // A committee or a property company that the compound has not got.
  'BODY_NOT_HERE',
  // Too few or too many members, or not exactly one chair.
  'COMMITTEE_WRONG',
  'COMMITTEE_FULL',
  'COMMITTEE_HAS_CHAIR',
  'COMMITTEE_LAST',
  // Whoever speaks for a body in this app is still in office.
  'BODY_HAS_POST',
  'PROPOSAL_NOT_FOUND',
  'PROPOSALS_FULL',
  'PROPOSALS_OF_ONE_FULL',
  // What costs something is paid by somebody, and what costs nothing by nobody.
  'COST_WITHOUT_PAYER',
  'LEGAL_ITEM_NEEDED',
  'LEGAL_GROUND_NEEDED',
  // What the law forbids is not taken up.
  'PROPOSAL_FORBIDDEN',
  'ALREADY_ANSWERED',
  'ANSWER_NEEDS_PROPOSAL',
  'ANSWER_WITHOUT_PROPOSAL',
  'PHOTO_NOT_FOUND',
  'PHOTO_NOT_SENT',
  'PHOTO_NOT_AN_IMAGE',
  'PHOTO_TOO_LARGE',
  'OFFICE_NOT_FOUND',
  'SESSION_NOT_FOUND',
  // Another session of the same matter is not over yet.
  'SESSION_OPEN',
  'SESSION_HELD',
  // Too few came twice: online is left, and after that nothing.
  'SESSION_ONLY_ONLINE',
  'SESSION_NO_MORE',
  'SESSION_DATE_WRONG',
  // Something that the session's state does not allow (any more).
  'SESSION_MOVED_ON',
  // The matter itself has not reached 议事项.
  'SESSION_NOT_YET',
  'SESSION_NOTICE_SHORT',
  'SESSION_TOO_EARLY',
  'SESSION_NO_QUORUM',
  'SESSION_HAS_QUORUM',
  'SESSION_ADJOURNED_ENOUGH',
  'SESSION_MAY_ADJOURN',
  // Nobody checks in before the doors are open, or after.
  'SESSION_NOT_OPEN',
  'HOST_POST_VACANT',
  'RULES_OUTDATED',
  'RULES_NOT_FOUND',
  // A code of ours, but not one of this place.
  'CODE_NOT_HERE',
  'PASS_WRONG',
  'NOT_INVITED',
  'INVITED_FULL',
  'SEAT_UNKNOWN',
  'SEAT_TAKEN',
  'SEAT_BY_POST',
  'BY_HAND_FULL',
  'NOT_HERE',
  'PRESENCE_NOT_FOUND',
  'SECOND_WITNESS_NEEDED',
  'TURN_MOVED_ON',
  'SIGN_IN_CODE_WRONG',
  'SIGN_IN_CODE_EXPIRED',
  'SIGN_IN_PENDING',
  'ONLY_IN_WECHAT',
  'PHONE_CODE_REFUSED',
  'UNDER_14',
  'GUARDIAN_NEEDED',
  'ADULT_ONLY',
  'STAIRWELL_NOT_FOUND',
  'ALREADY_VERIFIED',
  'REQUEST_NOT_FOUND',
  'REQUEST_SETTLED',
  'OWN_REQUEST',
  'VOUCH_NEEDED',
  'REASON_NEEDED',
  'REGISTRATION_NOT_FOUND',
  'ALREADY_REGISTERED',
  // A verb that the table of registrations does not offer (any more).
  'REGISTRATION_MOVED_ON',
  // That she is a member may be worked with only where she agreed to that by itself.
  'PARTY_CONSENT_NEEDED',
  'PORTRAIT_CONSENT_NEEDED',
  'SHOP_NOT_FOUND',
  'WORKER_REGISTERED',
  'WORKER_NOT_HERE',
  'UNIT_NEEDED',
  'UNIT_NOT_FOUND',
  // A term that is over before it begins, or longer than five years.
  'TERM_WRONG',
  'MEMBER_ONLY',
  'PAPER_NOT_FOUND',
  // A verb that the table of reports or sheets does not offer (any more).
  'PAPER_MOVED_ON',
  'REPORT_HANDED_IN',
  'SHEET_EXISTS',
  'SHEET_NOT_ISSUED',
  // A reason that speaks of private life, or holds a number or an address.
  'REASON_NOT_OF_SERVICE',
  'OBJECTION_LATE',
  // Who wrote the sheet does not issue it.
  'SECOND_PERSON_NEEDED',
  'ACTIVITY_NOT_FOUND',
  'ACTIVITY_FULL',
  // It has begun, or was called off.
  'ACTIVITY_OVER',
  // Not begun, or more than fourteen days ago: who came cannot be said.
  'ACTIVITY_NOT_OVER',
  'ACTIVITY_TIME_WRONG',
  // A day counts at most 720 minutes of service; `details.left` is what it has room for.
  'SERVICE_DAY_FULL',
  'HOUSEHOLD_HAS_ADULT',
  'HOUSEHOLD_FULL',
  'POST_HELD_HERE',
  'CONSENT_NEEDED',
  // She asked for her account to be erased: until then she reads, or thinks better of it.
  'ACCOUNT_LEAVING',
  // `details` name what only somebody who stays can finish or hand over.
  'ACCOUNT_POSTS_HELD',
  'ACCOUNT_CLAIMS_OPEN',
  'INVITATION_UNKNOWN',
  'INVITATION_EXPIRED',
  'INVITATION_USED',
  'PLACE_NOT_FOUND',
  'POST_NOT_FOUND',
  'POST_OCCUPIED',
  'OWNER_NEEDED',
  'TOO_MANY_POSTS',
  'FIRST_ADMIN_EXISTS',
  'LAST_ADMIN',
  'IMPORT_UNREADABLE',
  'IMPORT_NOT_FOUND',
  'IMPORT_HAS_FAULTS',
  'CARE_NOTE_NOT_FOUND',
  'CARE_NOTES_FULL',
  // Not hers, and not on her desk (any more): whether it is there at all is not said.
  'CONTACT_NOT_FOUND',
  'CONTACTS_OPEN_FULL',
  // Something that the request's state does not allow (any more).
  'CONTACT_MOVED_ON',
  // What was done, or what is still wrong, must be said.
  'CONTACT_SAY_SO',
  'CONTACT_FULL',
  // One's own request: somebody else answers it.
  'CONTACT_OWN',
  // Whoever says that it is done is not the one who says that it was done well.
  'CONTACT_OTHER_CONFIRMS',
  'CALLBACK_NUMBER_NEEDED',
  'CALLBACK_OVER',
  'VISIT_HOME_NEEDED',
  'VISIT_DOOR_UNKNOWN',
  'VISIT_WINDOW_TAKEN',
  'VISIT_WINDOW_CLOSED',
  'APPEAL_NOT_FOUND',
  // Three appeals of hers in this compound are still open.
  'APPEALS_OPEN_FULL',
  // One a minute.
  'APPEAL_TOO_SOON',
  'APPEAL_TOO_LONG',
  // Something that the appeal's state does not allow (any more).
  'APPEAL_MOVED_ON',
  'OWN_APPEAL',
  // The checks found something in it that cannot be shown: it can be handed on or asked back, not put before others.
  'NOT_SHOWABLE',
  'CATEGORY_UNKNOWN',
  'HANDOFF_UNKNOWN',
  // Joining something with itself, with another compound's, or with what is not open.
  'MERGE_TARGET_WRONG',
  'WISH_NOT_FOUND',
  // Something that the wish's state does not allow (any more).
  'WISH_MOVED_ON',
  'WISH_ALREADY_CLAIMED',
  // Of another community, and not spilled over.
  'WISH_NOT_HERE',
  // One's own, one's household's, or one that she posted for somebody.
  'WISH_OF_OWN',
  'WISH_MONEY',
  'WISH_MEDICINE',
  'WISH_NOT_ALLOWED',
  'WISH_TOO_DEAR',
  'WISH_VALUE_WRONG',
  // `details.found`: what in the words for everybody tells who wishes.
  'WISH_TELLS',
  'WISHES_OPEN_FULL',
  'WISHES_YEAR_FULL',
  'WISH_BEHALF_MISSING',
  'HARDSHIP_CONSENT_NEEDED',
  'HOME_NEEDED',
  // No active registration (双报到).
  'MEMBER_NEEDED',
  'CLAIMS_FULL',
  'CLAIMS_PAUSED',
  'CLAIM_SAME_HOUSEHOLD',
  'CLAIM_NOT_YOURS',
  'CLAIM_EXTENDED',
  'NOTES_OF_CLAIM_FULL',
  'TWO_PERSONS_NEEDED',
  // What she read was changed meanwhile.
  'WISH_CHANGED',
  'NOTHING_TO_UNDO',
  'RULE_UNKNOWN',
  // A draft with problems does not become a version.
  'RULE_SET_FAULTY',
  'NOTHING_TO_PUBLISH',
  'CONFLICT_TRY_AGAIN',
  'UNEXPECTED',
] as const

export type ErrorCode = (typeof ERROR_CODES)[number]

/** Codes that only a client knows: the request never reached the server, or no answer came back. */
export type ClientErrorCode = 'NETWORK_LOST' | 'SERVER_BUSY'
