import { createHash } from 'node:crypto'

const digest = (parts: readonly unknown[]) => createHash('sha256').update(JSON.stringify(parts)).digest('hex')

/**
 * The id of what somebody makes with one intent: the same person sending the same request again
 * means the same thing, whatever happened in between. Tells nobody who she is.
 */
export const intentId = (prefix: string, personId: string, requestId: string): string =>
  `${prefix}${digest([prefix, personId, requestId]).slice(0, 26)}`

export const inputHash = (...parts: readonly unknown[]): string => digest(parts).slice(0, 32)
