import type { SessionMode } from '../process'

/** Sessions and person-times are two figures and never one (S1-38). */
export interface SessionFiguresInput {
  /** A county, community or compound. */
  readonly placeId: string
}
export interface SessionFigures {
  readonly sessions: Readonly<Record<SessionMode, number>>
  readonly personTimes: number
}
