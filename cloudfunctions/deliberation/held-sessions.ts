import type { MinutesSession } from '@shared/contract/minutes'
import type { SessionMode } from '@shared/contract/process'

import type { SessionDoc } from '../store/sessions'
import type { Store } from '../store/store'

export interface HeldSessions {
  readonly sessions: readonly MinutesSession[]
  /** Of the one that was held to its end: it decides who may sign. */
  readonly mode: SessionMode
  /** It was held with a quorum and is over. */
  readonly held: boolean
}

/** The one place where minutes read what the sessions say of themselves. */
export async function heldSessions(consultationId: string, { sessions }: Store): Promise<HeldSessions> {
  const last = await sessions.latest(consultationId)
  const held = last?.state === 'ended'
  return { sessions: last ? [seen(last)] : [], mode: last?.mode ?? 'onsite', held }
}

const seen = (session: SessionDoc): MinutesSession => ({
  mode: session.mode,
  startsAt: session.startsAt.toISOString(),
  place: session.place,
  host: session.hostLabel,
  groups: session.attendance.groups,
  present: session.attendance.present,
  households: session.attendance.households,
  rulesVersion: session.rulesVersion,
})
