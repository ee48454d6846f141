import type { Database, Document } from './database'

export interface RateWindowDoc extends Document {
  readonly used: number
  readonly expiresAt: Date
}

export function rateWindowsIn(db: Database) {
  return {
    /** Counts one try in the window that `now` falls into; returns how many there have been, this one included. */
    async use(subject: string, seconds: number, now: Date): Promise<number> {
      const window = Math.floor(now.getTime() / (seconds * 1000))
      const id = `${subject}:${seconds}:${window}`
      const patch = { used: db.command.inc(1) }
      if ((await db.update('rate_windows', id, patch)) === 0) {
        const expiresAt = new Date((window + 1) * seconds * 1000)
        if (await db.create<RateWindowDoc>('rate_windows', { _id: id, used: 1, expiresAt })) return 1
        await db.update('rate_windows', id, patch)
      }
      return (await db.get<RateWindowDoc>('rate_windows', id))?.used ?? 1
    },
    removeExpired: (before: Date) => db.removeWhere('rate_windows', { expiresAt: db.command.lt(before) }),
  }
}
