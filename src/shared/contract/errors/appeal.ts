/** Appeals, how they are judged, and the rules that judge them. */
export type AppealCode =
  | 'APPEAL_NOT_FOUND'
  // Three appeals of hers in this compound are still open.
  | 'APPEALS_OPEN_FULL'
  // One a minute.
  | 'APPEAL_TOO_SOON'
  | 'APPEAL_TOO_LONG'
  // Something that the appeal's state does not allow (any more).
  | 'APPEAL_MOVED_ON'
  | 'OWN_APPEAL'
  // The checks found something in it that cannot be shown: it can be handed on or asked back, not put before others.
  | 'NOT_SHOWABLE'
  | 'CATEGORY_UNKNOWN'
  | 'HANDOFF_UNKNOWN'
  // Joining something with itself, with another compound's, or with what is not open.
  | 'MERGE_TARGET_WRONG'
  | 'NOTHING_TO_UNDO'
  | 'RULE_UNKNOWN'
  // A draft with problems does not become a version.
  | 'RULE_SET_FAULTY'
  | 'NOTHING_TO_PUBLISH'
