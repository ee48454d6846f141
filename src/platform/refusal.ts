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
