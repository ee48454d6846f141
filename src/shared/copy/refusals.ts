import type { ClientErrorCode, ErrorCode } from '../contract/errors'
import { everywhere } from './refusals/everywhere'

export interface RefusalText {
  /** Why it did not happen, in one short line. */
  readonly say: string
  /** What she can do now, or whom to ask. */
  readonly next: string
}

type Sentences = Partial<Record<ErrorCode | ClientErrorCode, RefusalText>>

const known: Sentences = { ...everywhere }

/** A package's pages bring along what only they can meet, so that the first page need not wait for it. */
export function knowRefusals(...rooms: readonly Sentences[]): void {
  Object.assign(known, ...rooms)
}

/**
 * Every refusal a person can meet: why · where to go · a human to ask. A code that this version has no
 * sentence for, as a newer server may send it, reads like any other fault of ours.
 */
export const refusals: Readonly<Record<ErrorCode | ClientErrorCode, RefusalText>> = new Proxy(
  known as Record<ErrorCode | ClientErrorCode, RefusalText>,
  { get: (all, code) => all[code as ErrorCode] ?? everywhere.UNEXPECTED },
)
