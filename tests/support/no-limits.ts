import { GUESS_LIMITS, VERB_LIMITS } from '../../cloudfunctions/kernel/limits'

/** `RATE_LIMITS` where a second holds a week of a person: what she does is asked, not how often. */
export const NO_LIMITS = ['calls', 'words', 'requests', 'restricted', 'papers', 'photos', 'imports']
  .map((name) => `${name}.*=0/1`)
  .join()

/** Papers, photos and guesses, too. */
export const NO_LIMITS_AT_ALL = [
  ...['calls', ...Object.keys(VERB_LIMITS)].map((name) => `${name}.*=0/1`),
  ...Object.keys(GUESS_LIMITS).map((name) => `${name}=0/1`),
].join()

/** Where all phones of a test sign in from one address, more than thirty of them within a minute. */
export const MANY_PHONES = 'signInCodes.*=0/1'
