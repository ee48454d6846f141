import { PRESENT_GROUPS } from '@shared/contract/session/groups'
import type { AttendanceView, QuorumView } from '@shared/contract/session/quorum'
import { quorumOf } from '@shared/rules/session/quorum'

import type { PresenceDoc, SessionDoc } from '../store/sessions'
import type { Store } from '../store/store'

export interface Attendance {
  readonly attendance: AttendanceView
  readonly quorum: QuorumView
  /** In the order in which they came; empty online, where people are counted and not read. */
  readonly here: readonly PresenceDoc[]
  readonly waiting: readonly PresenceDoc[]
}

type Session = Pick<SessionDoc, '_id' | 'mode' | 'affected'>

export const NOBODY: AttendanceView = { groups: [], present: 0, unverified: 0, households: 0 }

export const emptyQuorum = ({ mode, affected }: Pick<SessionDoc, 'mode' | 'affected'>): QuorumView =>
  quorumOf({ mode, affectedStairwells: affected.length > 0, present: [] })

/**
 * Counts who is here, from the presences: the facts, so that nothing drifts. Minutes and results read
 * this and not a counter. Two requests online, one in a room.
 */
export async function countAttendance(session: Session, store: Store): Promise<Attendance> {
  const { _id, mode, affected } = session
  const affectedStairwells = affected.length > 0
  if (mode === 'online') {
    const [present, households] = await Promise.all([
      store.sessions.countPresent(_id),
      store.sessions.countHouseholds(_id),
    ])
    return {
      attendance: { ...NOBODY, present, households },
      quorum: quorumOf({ mode, affectedStairwells, present: [], households }),
      here: [],
      waiting: [],
    }
  }
  const all = await store.sessions.present(_id)
  const here = all.filter(({ state }) => state === 'here')
  const groups = PRESENT_GROUPS.map((group) => ({
    group,
    count: here.filter((one) => one.group === group).length,
  }))
  return {
    attendance: {
      groups: groups.filter(({ count }) => count > 0),
      present: here.length,
      unverified: here.filter(({ verified, label }) => !verified && label === null).length,
      households: new Set(here.flatMap(({ householdId }) => householdId ?? [])).size,
    },
    quorum: quorumOf({ mode, affectedStairwells, present: here }),
    here,
    waiting: all.filter(({ state }) => state === 'waitingWitness'),
  }
}
