/** How a consultation is led: its moves, facts, parties, legal check and answers. */
export type ProcessCode =
  // A verb that the table does not offer in this state (any more).
  | 'MOVE_NOT_OPEN'
  // `details.missing` names the evidence that is not there yet.
  | 'EVIDENCE_MISSING'
  // Something that a move must say with it.
  | 'MOVE_INCOMPLETE'
  | 'UNTIL_WRONG'
  | 'FACT_NOTE_NOT_FOUND'
  | 'FACT_NOTES_FULL'
  // Nobody is named whom the matter touches, or somebody who is not on the list.
  | 'PARTIES_NEEDED'
  // Once 提方案 has begun nobody is struck off the list.
  | 'PARTIES_ONLY_ADDED'
  | 'LEGAL_ITEM_NEEDED'
  | 'LEGAL_GROUND_NEEDED'
  | 'ALREADY_ANSWERED'
  | 'ANSWER_NEEDS_PROPOSAL'
  | 'ANSWER_WITHOUT_PROPOSAL'
