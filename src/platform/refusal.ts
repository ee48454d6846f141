import type { ClientErrorCode, ErrorCode } from '@shared/contract/errors'

export type RefusalCode = ErrorCode | ClientErrorCode

/** The server said no, or no answer came back. The sentence for it stands in `shared/copy/refusals`. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    options?: ErrorOptions,
  ) {
    super(code, options)
  }
}

export const refusalCodeOf = (error: unknown): RefusalCode =>
  error instanceof Refusal ? error.code : 'UNEXPECTED'

/** Nobody knows whether it arrived: worth sending again under the same request id. */
export const isLost = (code: RefusalCode): boolean => code === 'NETWORK_LOST' || code === 'SERVER_BUSY'

const ASKS_FIRST: readonly RefusalCode[] = [
  'SIGN_IN_REQUIRED',
  'SESSION_ENDED',
  'RUNG_DECLARED_REQUIRED',
  'RUNG_PHONE_REQUIRED',
  'RUNG_VERIFIED_REQUIRED',
  'NOT_YOUR_COMPOUND',
  'CONSENT_NEEDED',
]

/** One more rung of the ladder is needed first: asked for on the spot, and the act goes on. */
export const asksFirst = (code: RefusalCode): boolean => ASKS_FIRST.includes(code)

/** Nothing is there to be read, now or later: trying again would not help. */
export const isGone = (code: RefusalCode): boolean => code === 'NOT_FOUND' || code.endsWith('_NOT_FOUND')
