import type { ErrorCode } from '@shared/contract/errors'
import type { CancelReason } from '@shared/contract/session/state'
import { decideSession } from '@shared/rules/session/guards'
import { isOver, type SessionGuard, type SessionMover, type SessionVerb } from '@shared/rules/session/life'

import { factsOf } from '../consultations/process-of'
import { type Act, changeWithin } from '../consultations/within-step'
import { fail } from '../kernel/fail'
import { type NoticeDoc, newNotice, newsOf } from '../store/notices'
import type { SessionDoc } from '../store/sessions'
import type { Store } from '../store/store'
import type { Transaction } from '../store/transaction'
import { afterVerb, sessionDeadline } from './after-verb'
import type { Attendance } from './attendance'
import { factsFor, guardFacts } from './session-facts'

/** What is missing, in the words of a refusal. */
const REFUSALS: Readonly<Record<SessionGuard | 'state', ErrorCode>> = {
  state: 'SESSION_MOVED_ON',
  deliberating: 'SESSION_NOT_YET',
  noticed: 'SESSION_NOTICE_SHORT',
  timeCome: 'SESSION_TOO_EARLY',
  quorum: 'SESSION_NO_QUORUM',
  noQuorum: 'SESSION_HAS_QUORUM',
  mayAdjourn: 'SESSION_ADJOURNED_ENOUGH',
  mayNotAdjourn: 'SESSION_MAY_ADJOURN',
  mayContinue: 'SESSION_ADJOURNED_ENOUGH',
  stale: 'SESSION_TOO_EARLY',
  late: 'SESSION_TOO_EARLY',
  over: 'SESSION_TOO_EARLY',
  notExtended: 'SESSION_MOVED_ON',
  extended: 'SESSION_MOVED_ON',
}

export interface SessionMove {
  readonly sessionId: string
  readonly consultationId: string
  readonly verb: SessionVerb
  readonly who: SessionMover
  readonly reason?: CancelReason | undefined
  /** Who is here, where the verb depends on it. */
  readonly counted?: Attendance | undefined
}

/**
 * Moves a session as its table says: state, the facts that guards of the consultation read, the next
 * look of the clock and the audit come together or not at all. A resend finds its own work done.
 */
export async function moveSession(
  { sessionId, consultationId, verb, who, reason, counted }: SessionMove,
  act: Act,
  store: Store,
): Promise<SessionDoc> {
  let moved: SessionDoc | undefined
  const guests = OFF.includes(verb) ? await guestsOf(sessionId, store) : []
  await changeWithin(store, consultationId, ['proposing', 'deliberating'], act, async (consultation, tx) => {
    const session = await tx.get<SessionDoc>('sessions', sessionId)
    if (!session) throw fail('SESSION_NOT_FOUND')
    const facts = guardFacts(session, consultation, counted?.quorum.met ?? session.quorum.met, act.at)
    const decision = decideSession(verb, who, facts)
    if (decision.kind === 'refuse') throw fail(REFUSALS[decision.missing])
    const { transition } = decision
    const before = factsOf(consultation).session
    if (verb === 'announce' && before && before.id !== sessionId) await refuseSecond(before.id, tx)
    const known = verb === 'announce' ? { ...session, before } : session
    moved = afterVerb(known, transition, { act: act.id, at: act.at, reason: reason ?? null, counted })
    await tx.put('sessions', moved)
    const deadline = sessionDeadline(moved, act.at)
    return {
      facts: {
        // One that people were never told of leaves standing what stood before it.
        session: moved.noticeAt === null ? before : factsFor(moved),
        // Those who sit down have accepted it: the host with opening the doors, everybody else with coming in.
        ...(transition.to === 'gathering' || transition.to === 'inSession'
          ? { rulesVersion: moved.rulesVersion }
          : {}),
      },
      notices: toldOf(moved, verb, guests, act),
      ...(deadline ? { deadlines: [deadline] } : { cleared: [['session', sessionId]] }),
      reason: moved.cancelReason ?? transition.to,
    }
  })
  const after = moved ?? (await store.sessions.find(sessionId))
  if (!after) throw fail('SESSION_NOT_FOUND')
  return after
}

const OFF: readonly SessionVerb[] = ['callOff', 'lapse', 'adjourn', 'giveUp']

/**
 * What people are told with a move. That one does not take place everybody there hears, and besides
 * whoever convened it or was asked in.
 */
function toldOf(
  session: SessionDoc,
  verb: SessionVerb,
  guests: readonly string[],
  { id, actorId, at }: Act,
): NoticeDoc[] {
  const matter = { compoundId: session.compoundId, title: session.consultationTitle }
  if (verb === 'announce') return [newsOf(matter, 'sessionConvened', session._id, id, at)]
  if (!OFF.includes(verb) || session.noticeAt === null) return []
  const people = [...new Set([session.authorId, ...guests])].filter((one) => one !== actorId)
  return [
    newsOf(matter, 'sessionOff', session._id, id, at),
    ...people.map((one) => newNotice(one, 'sessionOff', session._id, id, at)),
  ]
}

/** Who holds, or stands in for, the posts that were asked in. */
async function guestsOf(sessionId: string, { sessions, posts }: Store): Promise<string[]> {
  const keys = (await sessions.find(sessionId))?.invited.map(({ key }) => key) ?? []
  const held = keys.length === 0 ? [] : await posts.byKeys(keys)
  return held.flatMap(({ holderId, deputy }) => holderId ?? deputy?.personId ?? [])
}

/** Of two that were convened at once, the first to be public stays. */
async function refuseSecond(id: string, tx: Transaction): Promise<void> {
  const other = await tx.get<SessionDoc>('sessions', id)
  if (other && !isOver(other.state)) throw fail('SESSION_OPEN')
}
