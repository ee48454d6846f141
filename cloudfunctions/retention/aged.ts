import { KEPT } from '@shared/rules/retention/kept'

import { AGED } from '../store/aged'
import type { Sweep } from './sweep-kind'

const A_DAY = 24 * 3_600_000

/** Everything that goes by its age alone, by the one table of the store. */
export const sweepAged: Sweep = async ({ store, now }, atMost) => {
  for (const [collection, field, kept] of AGED) {
    const days = kept === null ? 0 : KEPT[kept].days
    await store.aged.remove(collection, field, new Date(now.getTime() - days * A_DAY), atMost)
  }
}
