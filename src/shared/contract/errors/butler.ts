/** Asking the butler, and what she notes. */
export type ButlerCode =
  | 'PORTRAIT_CONSENT_NEEDED'
  | 'CARE_NOTE_NOT_FOUND'
  | 'CARE_NOTES_FULL'
  // Not hers, and not on her desk (any more): whether it is there at all is not said.
  | 'CONTACT_NOT_FOUND'
  | 'CONTACTS_OPEN_FULL'
  // Something that the request's state does not allow (any more).
  | 'CONTACT_MOVED_ON'
  // What was done, or what is still wrong, must be said.
  | 'CONTACT_SAY_SO'
  | 'CONTACT_FULL'
  // One's own request: somebody else answers it.
  | 'CONTACT_OWN'
  // Whoever says that it is done is not the one who says that it was done well.
  | 'CONTACT_OTHER_CONFIRMS'
  | 'CALLBACK_NUMBER_NEEDED'
  | 'CALLBACK_OVER'
  | 'VISIT_HOME_NEEDED'
  | 'VISIT_DOOR_UNKNOWN'
  | 'VISIT_WINDOW_TAKEN'
  | 'VISIT_WINDOW_CLOSED'
