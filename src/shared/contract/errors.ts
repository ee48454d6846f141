/**
 * The closed list of refusals. The server sends only the code (and sometimes figures in `details`);
 * the sentence a person reads stands in `shared/copy/refusals.ts`, one for each code.
 */
export const ERROR_CODES = [
  'BAD_REQUEST',
  'UNKNOWN_ACTION',
  'INPUT_INVALID',
  'INPUT_TOO_LARGE',
  'SIGN_IN_REQUIRED',
  'SESSION_ENDED',
  'RUNG_DECLARED_REQUIRED',
  'RUNG_PHONE_REQUIRED',
  'RUNG_VERIFIED_REQUIRED',
  'NOT_YOUR_COMPOUND',
  'NOT_YOUR_POST',
  'NOTICE_OUTDATED',
  'TOO_MANY_RESIDENCES',
  'REQUEST_REUSED',
  'TOO_MANY_REQUESTS',
  'NOT_FOUND',
  'CODE_UNKNOWN',
  'CODE_REVOKED',
  'COMPOUND_NOT_FOUND',
  'STATION_NOT_FOUND',
  'CONSULTATION_NOT_FOUND',
  'STATEMENT_NOT_FOUND',
  'STEP_CLOSED',
  'SIGN_IN_CODE_WRONG',
  'SIGN_IN_CODE_EXPIRED',
  'SIGN_IN_PENDING',
  'CONFLICT_TRY_AGAIN',
  'UNEXPECTED',
] as const

export type ErrorCode = (typeof ERROR_CODES)[number]

/** Codes that only a client knows: the request never reached the server, or no answer came back. */
export type ClientErrorCode = 'NETWORK_LOST' | 'SERVER_BUSY'
