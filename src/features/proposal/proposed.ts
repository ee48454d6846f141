import { watched } from '@/platform/watched'

/** Goes up whenever this phone brought or took back a proposal: pages in hand look again. */
export const proposed = watched<number>(() => 0)

export const markProposed = () => proposed.set(proposed.get() + 1)
