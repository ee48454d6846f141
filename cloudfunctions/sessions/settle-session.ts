import type { PublishParts } from '../publish/subject'
import type { SessionDoc, SessionFiguresDoc } from '../store/sessions'
import { countAttendance } from './attendance'

/**
 * The final count of a session that took place, once, added to the figures of compound, community and
 * county: sessions and person-times, which are two figures and never one (S1-38).
 */
export async function settleSession({ _id }: SessionDoc, { store, now }: PublishParts): Promise<void> {
  const found = await store.sessions.find(_id)
  if (!found || found.settled) return
  const { attendance } = await countAttendance(found, store)
  await store.transaction(async (tx) => {
    const session = await tx.get<SessionDoc>('sessions', _id)
    if (!session || session.settled) return
    await tx.put<SessionDoc>('sessions', { ...session, attendance, countedAt: now, settled: true })
    for (const placeId of [session.compoundId, session.communityId, session.countyId]) {
      const before = (await tx.get<SessionFiguresDoc>('session_figures', placeId)) ?? nothingYet(placeId)
      await tx.put<SessionFiguresDoc>('session_figures', {
        ...before,
        [session.mode]: before[session.mode] + 1,
        personTimes: before.personTimes + attendance.present,
      })
    }
  })
}

const nothingYet = (_id: string): SessionFiguresDoc => ({
  _id,
  onsite: 0,
  roundtable: 0,
  online: 0,
  personTimes: 0,
})
