import { SESSION_DEFAULTS } from '@shared/contract/session/limits'
import type { CancelReason } from '@shared/contract/session/state'
import { nextLook } from '@shared/rules/session/guards'
import type { SessionTransition } from '@shared/rules/session/life'

import type { NewDeadline } from '../store/deadlines'
import type { SessionDoc } from '../store/sessions'
import type { Attendance } from './attendance'
import { guardFacts } from './session-facts'

const DAY = 24 * 3_600_000

export interface Moving {
  readonly act: string
  readonly at: Date
  readonly reason: CancelReason | null
  /** Counted just before; undefined where the verb does not depend on who is there. */
  readonly counted?: Attendance | undefined
}

/** The session as it stands after a verb of the table. Pure. */
export function afterVerb(
  session: SessionDoc,
  { verb, to }: SessionTransition,
  { act, at, reason, counted }: Moving,
): SessionDoc {
  const short = to === 'failed' || (verb === 'adjourn' && session.state === 'gathering')
  const count = counted ? { attendance: counted.attendance, quorum: counted.quorum, countedAt: at } : {}
  const next: SessionDoc = { ...session, ...count, state: to, lastAct: act }
  switch (verb) {
    case 'announce':
      return { ...next, noticeAt: at, words: 'public' }
    case 'refuse':
      return { ...next, words: 'refused', cancelReason: 'wordsRefused', settled: true }
    case 'callOff':
      return { ...next, cancelReason: reason ?? 'newDate', settled: true }
    case 'lapse':
      return { ...next, cancelReason: 'lapsed', settled: true }
    case 'extend':
      return {
        ...next,
        extended: true,
        endsAt: new Date(at.getTime() + SESSION_DEFAULTS.extensionDays * DAY),
      }
    case 'adjourn':
    case 'giveUp':
      return { ...next, short, endsAt: at, turn: null, settled: short }
    case 'end':
      // Online it ended when its days were over, not when the clock came round.
      return { ...next, endsAt: session.mode === 'online' ? session.endsAt : at, turn: null }
    default:
      return next
  }
}

/** When the clock must look again; undefined when it is done with this session. */
export function sessionDeadline(session: SessionDoc, now: Date): NewDeadline | undefined {
  const facts = guardFacts(session, undefined, session.quorum.met, now)
  const look = nextLook({ ...facts, settled: session.settled })
  const { countyId, communityId, compoundId } = session
  if (look === null) return undefined
  return {
    rule: 'session',
    subject: session._id,
    place: { countyId, communityId, compoundId },
    dueAt: new Date(look),
  }
}
