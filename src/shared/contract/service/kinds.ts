/** What a confirmed service was: the four kinds of wishes, and what neighbours do together. */
export const WISH_SERVICE_KINDS = ['goods', 'service', 'company', 'skill'] as const
export const ACTIVITY_KINDS = ['tidying', 'patrol', 'visiting', 'teaching', 'event'] as const
export const SERVICE_KINDS = [...WISH_SERVICE_KINDS, ...ACTIVITY_KINDS] as const
export type ServiceKind = (typeof SERVICE_KINDS)[number]
export type ActivityKind = (typeof ACTIVITY_KINDS)[number]

/** Nobody confirms her own: the one who was helped, or somebody in office who was there or called. */
export const SERVICE_CONFIRMERS = ['wisher', 'butler', 'secretary'] as const
export type ServiceConfirmer = (typeof SERVICE_CONFIRMERS)[number]

/** A day has at most twelve hours of service (S1-28). */
export const SERVICE_MOST_MINUTES_A_DAY = 720
