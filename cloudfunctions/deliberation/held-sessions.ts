import type { MinutesSession } from '@shared/contract/minutes'
import type { SessionMode } from '@shared/contract/process'
import type { SessionState } from '@shared/contract/session/state'

import type { SessionDoc } from '../store/sessions'
import type { Store } from '../store/store'

export interface HeldSessions {
  /** Every sitting, the first first. */
  readonly sessions: readonly MinutesSession[]
  /** Of the one that was held to its end: it decides who may sign. */
  readonly mode: SessionMode
  /** It was held with a quorum and is over. */
  readonly held: boolean
}

/** People came, whatever it led to: a sitting that was called off is not one of them. */
const TOOK_PLACE: readonly SessionState[] = ['ended', 'adjourned', 'failed']

/** The one place where minutes read what the sessions say of themselves. */
export async function heldSessions(consultationId: string, { sessions }: Store): Promise<HeldSessions> {
  const all = await sessions.ofConsultation(consultationId)
  const [last] = all
  const came = all.filter(({ state }) => TOOK_PLACE.includes(state)).reverse()
  return { sessions: came.map(seen), mode: last?.mode ?? 'onsite', held: last?.state === 'ended' }
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
  ...(session.state === 'ended' ? {} : { left: session.short ? 'short' : 'adjourned' }),
})
