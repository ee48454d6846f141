import type { ErrorCode } from '@shared/contract/errors'

export type FailDetails = Readonly<Record<string, string | number>>

/** A refusal that the caller is told of. Everything else that is thrown is a fault of ours. */
export class Refusal extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly details?: FailDetails,
  ) {
    super(code)
    this.name = 'Refusal'
  }
}

/** `throw fail('STATEMENT_NOT_FOUND')` */
export const fail = (code: ErrorCode, details?: FailDetails): Refusal => new Refusal(code, details)
