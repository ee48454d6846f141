/** 双报到 and what members do: registrations, activities, reports and sheets. */
export type ServiceCode =
  | 'REGISTRATION_NOT_FOUND'
  | 'ALREADY_REGISTERED'
  // A verb that the table of registrations does not offer (any more).
  | 'REGISTRATION_MOVED_ON'
  // That she is a member may be worked with only where she agreed to that by itself.
  | 'PARTY_CONSENT_NEEDED'
  | 'UNIT_NEEDED'
  | 'UNIT_NOT_FOUND'
  | 'MEMBER_ONLY'
  | 'PAPER_NOT_FOUND'
  // A verb that the table of reports or sheets does not offer (any more).
  | 'PAPER_MOVED_ON'
  | 'REPORT_HANDED_IN'
  | 'SHEET_EXISTS'
  | 'SHEET_NOT_ISSUED'
  // A reason that speaks of private life, or holds a number or an address.
  | 'REASON_NOT_OF_SERVICE'
  | 'OBJECTION_LATE'
  // Who wrote the sheet does not issue it.
  | 'SECOND_PERSON_NEEDED'
  | 'ACTIVITY_NOT_FOUND'
  | 'ACTIVITY_FULL'
  // It has begun, or was called off.
  | 'ACTIVITY_OVER'
  // Not begun, or more than fourteen days ago: who came cannot be said.
  | 'ACTIVITY_NOT_OVER'
  | 'ACTIVITY_TIME_WRONG'
  // A day counts at most 720 minutes of service; `details.left` is what it has room for.
  | 'SERVICE_DAY_FULL'
