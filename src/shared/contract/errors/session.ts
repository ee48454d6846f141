/** 商量会: convening, checking in, taking turns. */
export type SessionCode =
  | 'SESSION_NOT_FOUND'
  // Another session of the same matter is not over yet.
  | 'SESSION_OPEN'
  | 'SESSION_HELD'
  // Too few came twice: online is left, and after that nothing.
  | 'SESSION_ONLY_ONLINE'
  | 'SESSION_NO_MORE'
  | 'SESSION_DATE_WRONG'
  // Something that the session's state does not allow (any more).
  | 'SESSION_MOVED_ON'
  // The matter itself has not reached 议事项.
  | 'SESSION_NOT_YET'
  | 'SESSION_NOTICE_SHORT'
  | 'SESSION_TOO_EARLY'
  | 'SESSION_NO_QUORUM'
  | 'SESSION_HAS_QUORUM'
  | 'SESSION_ADJOURNED_ENOUGH'
  | 'SESSION_MAY_ADJOURN'
  // Nobody checks in before the doors are open, or after.
  | 'SESSION_NOT_OPEN'
  | 'HOST_POST_VACANT'
  | 'RULES_OUTDATED'
  | 'RULES_NOT_FOUND'
  // A code of ours, but not one of this place.
  | 'CODE_NOT_HERE'
  | 'PASS_WRONG'
  | 'NOT_INVITED'
  | 'INVITED_FULL'
  | 'SEAT_UNKNOWN'
  | 'SEAT_TAKEN'
  | 'SEAT_BY_POST'
  | 'NOT_HERE'
  | 'PRESENCE_NOT_FOUND'
  | 'TURN_MOVED_ON'
