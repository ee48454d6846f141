import type { PublishParts } from '../publish/subject'

/** Removes what has been kept long enough, at most so many; doing it again finds its own work done. */
export type Sweep = (parts: PublishParts, atMost: number) => Promise<void>

/** Its matter is still open, or nobody can say: it is looked at again then. */
export const lookAgain = (now: Date): Date => new Date(now.getTime() + 30 * 24 * 3_600_000)
