/** At most so often within one window; 0 is no limit. Windows begin on the full minute, quarter or hour. */
export interface Limit {
  readonly most: number
  readonly seconds: number
}

export type Tier = 'office' | 'verified' | 'unverified' | 'compound'
type Tiers = Readonly<Record<Exclude<Tier, 'compound'>, Limit> & { readonly compound?: Limit }>

const MINUTE = 60
const HOUR = 3600
const an = (most: number, seconds: number): Limit => ({ most, seconds })

/**
 * How often somebody may do something. Not from law nor any article: this system's defaults, and
 * `RATE_LIMITS` changes each of them (see `read-limits.ts`). An action names the verb that limits it.
 *
 * `verified`: a verified resident; `unverified`: everybody below that rung; `office`: whoever holds a post.
 * `compound`: all unverified persons of one compound together, so that a crowd of new names cannot drown it.
 */
export const VERB_LIMITS = {
  /** Something is written that others will read. */
  words: { office: an(240, HOUR), verified: an(40, HOUR), unverified: an(12, HOUR), compound: an(240, HOUR) },
  /** Something is put on somebody's desk: a request, a booking, a report, a complaint. */
  requests: {
    office: an(120, HOUR),
    verified: an(30, HOUR),
    unverified: an(15, HOUR),
    compound: an(400, HOUR),
  },
  /** Something restricted is read: a phone number, a room. */
  restricted: { office: an(120, HOUR), verified: an(30, HOUR), unverified: an(30, HOUR) },
  /** A paper, a picture or a table is made. */
  papers: { office: an(60, HOUR), verified: an(30, HOUR), unverified: an(30, HOUR) },
  photos: { office: an(120, HOUR), verified: an(40, HOUR), unverified: an(40, HOUR) },
  imports: { office: an(20, HOUR), verified: an(20, HOUR), unverified: an(20, HOUR) },
  /** Each success costs money (domain §6): a person's number is not asked for again and again. */
  phone: { office: an(6, HOUR), verified: an(6, HOUR), unverified: an(6, HOUR) },
  /** A browser asks for digits to sign in with, by its address. */
  signInCodes: { office: an(30, MINUTE), verified: an(30, MINUTE), unverified: an(30, MINUTE) },
} as const satisfies Record<string, Tiers>

/** Wrong guesses (or tries) of one person or address; after that nothing is looked up any more. */
export const GUESS_LIMITS = {
  scene: an(20, MINUTE),
  signIn: an(10, 15 * MINUTE),
  collectSignIn: an(10, MINUTE),
  invitation: an(10, 15 * MINUTE),
  firstAdmin: an(5, HOUR),
  /** Enough for tired eyes, hopeless for guessing one in a third of a million. */
  sessionPass: an(6, 10 * MINUTE),
  sessionSeat: an(6, 10 * MINUTE),
  /** A copy of all that is kept of somebody is begun; its further parts are not counted. */
  export: an(20, HOUR),
} as const satisfies Record<string, Limit>

/**
 * All calls together, counted in the memory of one instance and never stored: a flood costs nothing then.
 * A station's network is one address for everybody in it.
 */
const CALL_LIMITS = { person: an(80, 8), address: an(800, 8) } as const satisfies Record<string, Limit>

export type VerbLimit = keyof typeof VERB_LIMITS
export type GuessLimit = keyof typeof GUESS_LIMITS
export interface Limits {
  readonly verbs: Readonly<Record<VerbLimit, Tiers>>
  readonly guesses: Readonly<Record<GuessLimit, Limit>>
  readonly calls: Readonly<Record<keyof typeof CALL_LIMITS, Limit>>
}

export const DEFAULT_LIMITS: Limits = { verbs: VERB_LIMITS, guesses: GUESS_LIMITS, calls: CALL_LIMITS }
