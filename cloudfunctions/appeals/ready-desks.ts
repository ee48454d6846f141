import { readyDesk } from '../desk/ready-desk'
import { type StairwellDesk, stairwellDesk } from '../desk/stairwell-posts'
import type { AppealDoc } from '../store/appeals'
import type { Store } from '../store/store'

/** Makes the posts on whose desks an appeal lies, where nobody ever held them: the level above finds it there. */
export async function readyDesks(appeal: AppealDoc, store: Store): Promise<StairwellDesk | undefined> {
  if (appeal.desks.length === 0) return undefined
  await readyDesk(store, appeal.judge, appeal)
  if (appeal.desks.length === 1 || appeal.stairwellId === null) return undefined
  const [stairwell, compound] = await Promise.all([
    store.places.stairwell(appeal.stairwellId),
    store.places.compound(appeal.compoundId),
  ])
  return stairwell && compound ? stairwellDesk(stairwell, compound, '', store) : undefined
}
