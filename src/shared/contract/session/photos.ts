import type { PublishReason, PublishState } from '../publish'

/** Photos of the spot, without faces. */
export interface SessionPhotosInput {
  readonly sessionId: string
  readonly photoIds: readonly string[]
  readonly caption: string
}
export interface SessionPhotos {
  readonly state: PublishState
  readonly why: PublishReason | null
}
