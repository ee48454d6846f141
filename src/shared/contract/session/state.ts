/**
 * - `preparing`: time, place and agenda are on their way to the public;
 * - `announced`: residents know of it;
 * - `gathering`: the pass is shown and people check in;
 * - `inSession`: begun with a quorum (online: it is open);
 * - `adjourned`: another sitting follows; `failed`: no quorum, and no further sitting of this form;
 * - `ended`: held to its end; `cancelled`: called off, with the reason.
 */
export const SESSION_STATES = [
  'preparing',
  'announced',
  'gathering',
  'inSession',
  'adjourned',
  'ended',
  'failed',
  'cancelled',
] as const
export type SessionState = (typeof SESSION_STATES)[number]

export const CANCEL_REASONS = [
  'hostAway',
  'placeGone',
  'weather',
  'newDate',
  'wordsRefused',
  'lapsed',
] as const
export type CancelReason = (typeof CANCEL_REASONS)[number]
/** Why the host gives; the other two are the checks' and the clock's. */
export const HOST_CANCEL_REASONS = ['hostAway', 'placeGone', 'weather', 'newDate'] as const
export type HostCancelReason = (typeof HOST_CANCEL_REASONS)[number]
