import { watched } from '@/platform/watched'

/** Goes up whenever this phone changed the work on a matter: pages in hand look again. */
export const workChanged = watched<number>(() => 0)

export const markWork = () => workChanged.set(workChanged.get() + 1)
