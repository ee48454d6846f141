import type { AppealDoc } from '../store/appeals'
import type { Store } from '../store/store'
import { recountCoSigns } from './co-sign-count'

/** How many move at once; with a larger crowd the clock goes on. */
const A_BATCH = 20

/**
 * Takes those behind a merged appeal along: each once, its author among them, the other's author
 * never as a co-signer of her own. Every step may be done again.
 */
export async function moveCoSigns(store: Store, merged: AppealDoc, now: Date): Promise<void> {
  const { _id: via, moveTo, moveAfter, authorId } = merged
  if (moveTo === null) return
  const target = await store.appeals.find(moveTo)
  const signs = await store.coSigns.of(via, moveAfter, A_BATCH)
  const people = [...(moveAfter === '' ? [authorId] : []), ...signs.map(({ personId }) => personId)]
  for (const personId of people) {
    if (personId === target?.authorId) continue
    await store.coSigns.sign({ subjectId: moveTo, personId, at: now, via })
  }
  const last = signs.at(-1)
  const done = signs.length < A_BATCH || !last
  const patch = { moveAfter: last?._id ?? moveAfter, moveDueAt: done ? null : now }
  // Taken back in between: what was brought along goes back as well.
  if ((await store.appeals.moved(via, patch)) === 0) await store.coSigns.removeVia(moveTo, via)
  if (target) await recountCoSigns(store, moveTo, `${via}_${now.getTime()}`, now)
}
