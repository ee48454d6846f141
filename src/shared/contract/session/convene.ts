import type { SessionMode } from '../process'
import type { PublishReason, PublishState } from '../publish'

/** The host announces time, place and agenda; three days ahead at least, counted from when it is public. */
export interface ConveneSessionInput {
  readonly consultationId: string
  readonly mode: SessionMode
  readonly startsAt: string
  /** Online only: three to seven days. */
  readonly days?: number | undefined
  /** '' online. */
  readonly place: string
  readonly agenda: readonly string[]
  /** Stairwells whose people it touches most; none where it touches all alike. */
  readonly affectedStairwellIds: readonly string[]
  /** The stairwell whose butler hosts in the secretary's stead. */
  readonly hostStairwellId?: string | undefined
}
export interface ConveneSession {
  readonly sessionId: string
  readonly state: PublishState
  readonly why: PublishReason | null
  readonly publicPlace: string
  readonly publicAgenda: readonly string[]
}
