import type { ErrorCode } from './errors'

/** What a client sends: the same over WeChat's private channel and over HTTP. */
export interface WireRequest {
  readonly action: string
  readonly input: unknown
  /** Made once per intent: a resend carries the same id, so a write happens once. */
  readonly requestId: string
}

export type WireReply<Output = unknown> =
  | { readonly ok: true; readonly data: Output }
  | {
      readonly ok: false
      readonly code: ErrorCode
      readonly requestId: string
      readonly details?: Readonly<Record<string, string | number>>
    }

/** What a page asks in one moment, over the line together: each is answered for itself, in their order. */
export interface WireBundle {
  readonly together: readonly WireRequest[]
}

export interface WireReplies {
  readonly together: readonly WireReply[]
}

/** More than any page asks at once. */
export const MOST_TOGETHER = 12

/** CloudBase refuses a function's text payload above this (error-code/EXCEED_MAX_PAYLOAD_SIZE). */
export const MAX_REQUEST_BYTES = 100 * 1024
