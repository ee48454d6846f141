import type { Store } from '../../store/store'

/** Wishes that she has promised and nobody has confirmed yet. */
export const openClaims = async (personId: string, store: Store): Promise<number> =>
  (await store.wishes.quota(personId))?.active.length ?? 0
