/** What neighbours say, propose, answer and sign in a consultation. */
export type ConsultationCode =
  | 'STATEMENT_NOT_FOUND'
  | 'STATEMENTS_TODAY_USED'
  | 'POLL_NOT_FOUND'
  | 'POLL_CLOSED'
  // Somebody has answered: what she was asked may not change under her.
  | 'POLL_FROZEN'
  | 'POLL_OPTION_UNKNOWN'
  | 'POLL_OPTIONS_MISSING'
  | 'MINUTES_NOT_FOUND'
  // The session is not over, or the poll still open: minutes tell what has happened.
  | 'MINUTES_TOO_EARLY'
  // Somebody has signed: what is to be put right is added as a correction.
  | 'MINUTES_SIGNED'
  // Another text took its place since she read it.
  | 'MINUTES_CHANGED'
  | 'SIGNATURE_NOT_YOURS'
  | 'ADOPTED_FORBIDDEN'
  // A matter of Civil Code art. 278 ends with the owners' assembly, never here.
  | 'OWNERS_DECIDE'
  | 'STATUTORY_UNMARKED'
  | 'ADOPTED_MISSING'
  | 'MINORITY_MISSING'
  | 'NOTHING_TO_ANSWER'
  | 'NOTES_FULL'
  // A report on words that a person has already looked at and let stand.
  | 'ALREADY_LOOKED_AT'
  // A decision on something that does not wait for one (any more).
  | 'NOTHING_TO_DECIDE'
  | 'PROPOSAL_NOT_FOUND'
  | 'PROPOSALS_FULL'
  | 'PROPOSALS_OF_ONE_FULL'
  // What costs something is paid by somebody, and what costs nothing by nobody.
  | 'COST_WITHOUT_PAYER'
  // What the law forbids is not taken up.
  | 'PROPOSAL_FORBIDDEN'
