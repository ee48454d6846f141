/**
 * Where words or a photo stand on the one way to the public (domain §6):
 * - `pending`: the check has not answered; the author sees 审核中, nobody else sees anything;
 * - `public`: passed, others see it;
 * - `held`: the machine was unsure or could not say; a person in office looks;
 * - `refused`: not shown, in neutral words.
 */
export const PUBLISH_STATES = ['pending', 'public', 'held', 'refused'] as const
export type PublishState = (typeof PUBLISH_STATES)[number]

/** Why something is not public, for its author. Closed, so that the server sends no prose. */
export const PUBLISH_REASONS = [
  /** The check has not answered yet. */
  'checking',
  /** The machine was unsure about the words or a photo. */
  'unsure',
  /** The check could not be reached in time; a person looks instead. */
  'noAnswer',
  /** Written by somebody of 14 or 15: a person looks first. */
  'young',
  /** Said in an online session: a person looks first. */
  'hosted',
  /** The check found what may not be shown. */
  'notSuitable',
  /** A person in office looked and did not let it out; her reason stands beside. */
  'byPerson',
] as const
export type PublishReason = (typeof PUBLISH_REASONS)[number]
