import type { PublishParts } from '../publish/subject'
import type { CollectionName } from '../store/collections'
import type { Document } from '../store/database'
import type { PersonDoc } from '../store/persons'

/** Somebody whose account is being erased. */
export interface Leaver {
  readonly personId: string
  /** What stands in her place from now on: by chance, known to nobody, the same in all that she left behind. */
  readonly goneId: string
  /** As she was when it began; what is in it is taken away last. */
  readonly person: PersonDoc
  /** Counts one document; throws `NextTurn` where this tick has done its share. */
  readonly turn: () => void
}

/**
 * Takes a person out of what one feature keeps: what is only hers goes, what others go on living with
 * stays without her, what is open ends or passes on. Killed anywhere and begun again, it finds what is
 * left by her id, and its own work done.
 */
export type Leave = (leaver: Leaver, parts: PublishParts) => Promise<void>

/** There is more to do than one tick does: the next one goes on from what is left. */
export class NextTurn extends Error {
  constructor() {
    super('the next tick goes on')
  }
}

const A_PAGE = 50

/** Everything of hers in one collection, by an index; each must be gone from there or changed by `work`. */
export async function eachOf<T extends Document>(
  collection: CollectionName,
  field: string,
  { personId, turn }: Leaver,
  { store }: PublishParts,
  work: (document: T) => Promise<void>,
): Promise<void> {
  for (;;) {
    const found = await store.traces.find<T>(collection, field, personId, A_PAGE)
    for (const document of found) {
      turn()
      await work(document)
    }
    if (found.length < A_PAGE) return
  }
}
