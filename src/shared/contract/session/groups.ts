/** The five groups of a round table (S1-36). */
export const ATTENDEE_GROUPS = [
  'residentDelegate',
  'serviceSpecialist',
  'propertyCompany',
  'redButler',
  'delegateOrCommissioner',
] as const
export type AttendeeGroup = (typeof ATTENDEE_GROUPS)[number]
/** Whoever comes without an office or an invitation comes as a resident. */
export const PRESENT_GROUPS = [...ATTENDEE_GROUPS, 'resident'] as const
export type PresentGroup = (typeof PRESENT_GROUPS)[number]
