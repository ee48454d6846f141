import { MAX_REQUEST_BYTES, type WireRequest } from '@shared/contract/wire'

import { fail } from './fail'

const REQUEST_ID = /^[A-Za-z0-9_-]{8,64}$/

/** Takes the envelope apart; anything that is not one is refused before an action is looked up. */
export function readRequest(value: unknown): WireRequest {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw fail('BAD_REQUEST')
  const { action, input, requestId } = value as Partial<Record<keyof WireRequest, unknown>>
  if (typeof action !== 'string' || action.length > 64) throw fail('BAD_REQUEST')
  if (typeof requestId !== 'string' || !REQUEST_ID.test(requestId)) throw fail('BAD_REQUEST')
  if (sizeOf(input) > MAX_REQUEST_BYTES) throw fail('INPUT_TOO_LARGE')
  return { action, input, requestId }
}

function sizeOf(input: unknown): number {
  try {
    return Buffer.byteLength(JSON.stringify(input) ?? '')
  } catch {
    // Nested so deeply that it cannot even be written down again.
    throw fail('BAD_REQUEST')
  }
}
