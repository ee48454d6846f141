import { watched } from '@/platform/watched'

/** Goes up whenever this phone added to the facts of a matter: pages in hand look again. */
export const factsChanged = watched<number>(() => 0)

export const markFacts = () => factsChanged.set(factsChanged.get() + 1)
