import type { DeadlineRule } from '../deadlines/tend-deadlines'
import { openVault } from '../vault/vault'
import { leavingDeadline } from './deadline'
import { leaveConsents } from './leave-consents'
import { leavePhotos } from './leave-photos'
import { leavePublished } from './leave-published'
import { leaveTraces } from './leave-traces'
import { type Leave, NextTurn } from './leaver'

/** What one tick does of one person; several thousand writes would outlast the function. */
const A_TURN = 300

/** What stands in no feature; after those that know what their things mean. */
const LAST: readonly Leave[] = [leavePublished, leavePhotos, leaveTraces, leaveConsents]

/**
 * Takes somebody out for good (PIPL art. 47). Her key goes first: from then on nothing that was sealed
 * for her can be read, whatever else fails. Her own document goes last: while it stands, the clock goes
 * on from what is left of her, however often it dies; when it is gone, the same openid is a newcomer.
 */
export const erasePerson =
  (features: readonly Leave[]): DeadlineRule =>
  async ({ subject }, parts) => {
    const { store, now } = parts
    const person = await store.persons.change(subject, ({ leaving }) =>
      leaving && !leaving.begun && leaving.dueAt <= now
        ? { leaving: { ...leaving, begun: true } }
        : undefined,
    )
    const { leaving } = person
    // She thought better of it, or all was done by whoever died here before.
    if (!leaving) return
    if (!leaving.begun) return store.deadlines.set(leavingDeadline(subject, leaving.dueAt))

    await openVault(parts).forget(subject)
    let left = A_TURN
    const turn = () => {
      left -= 1
      if (left < 0) throw new NextTurn()
    }
    try {
      for (const leave of [...features, ...LAST])
        await leave({ personId: subject, goneId: leaving.goneId, person, turn }, parts)
    } catch (error) {
      if (!(error instanceof NextTurn)) throw error
      return store.deadlines.set(leavingDeadline(subject, now))
    }
    await store.persons.remove(subject)
  }
