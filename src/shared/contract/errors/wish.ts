/** 微心愿: wishing, promising, keeping the promise. */
export type WishCode =
  // Something that the wish's state does not allow (any more).
  | 'WISH_MOVED_ON'
  | 'WISH_ALREADY_CLAIMED'
  // Of another community, and not spilled over.
  | 'WISH_NOT_HERE'
  // One's own, one's household's, or one that she posted for somebody.
  | 'WISH_OF_OWN'
  | 'WISH_MONEY'
  | 'WISH_MEDICINE'
  | 'WISH_NOT_ALLOWED'
  | 'WISH_TOO_DEAR'
  | 'WISH_VALUE_WRONG'
  // `details.found`: what in the words for everybody tells who wishes.
  | 'WISH_TELLS'
  | 'WISHES_OPEN_FULL'
  | 'WISHES_YEAR_FULL'
  | 'WISH_BEHALF_MISSING'
  | 'HARDSHIP_CONSENT_NEEDED'
  | 'HOME_NEEDED'
  // No active registration (双报到).
  | 'MEMBER_NEEDED'
  | 'CLAIMS_FULL'
  | 'CLAIMS_PAUSED'
  | 'CLAIM_SAME_HOUSEHOLD'
  | 'CLAIM_NOT_YOURS'
  | 'CLAIM_EXTENDED'
  | 'NOTES_OF_CLAIM_FULL'
  | 'TWO_PERSONS_NEEDED'
  // What she read was changed meanwhile.
  | 'WISH_CHANGED'
