/** What the SDK throws as a TcbError: a code the platform documents, and its sentence. */
export class WireError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

export const invalidParam = (message: string) => new WireError('INVALID_PARAM', message)

export const requestFailed = (message: string) => new WireError('DATABASE_REQUEST_FAILED', message)

export const noCollection = (name: string) =>
  new WireError(
    'DATABASE_COLLECTION_NOT_EXIST',
    `[ResourceNotFound] Db or Table not exist: ${name}. Please check your request, but if the problem persists, contact us.`,
  )

/** Loud on purpose: what the emulator does not know must never look like an answer. */
export const unsupported = (what: string) =>
  new WireError('EMULATOR_UNSUPPORTED', `the local emulator does not support ${what}`)

export const transactionConflict = () =>
  new WireError(
    'DATABASE_TRANSACTION_CONFLICT',
    '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. Please check your request, but if the problem persists, contact us.',
  )

export const transactionGone = () =>
  new WireError(
    'DATABASE_TRANSACTION_FAIL',
    '[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds. Please check your request, but if the problem persists, contact us.',
  )
