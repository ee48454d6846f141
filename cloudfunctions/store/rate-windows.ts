import type { Database, Document } from './database'

export interface RateWindowDoc extends Document {
  readonly used: number
  /** The intents that were counted: one that is sent again counts once. At most as many as the limit. */
  readonly by: readonly string[]
  readonly expiresAt: Date
}

interface Window {
  readonly most: number
  readonly seconds: number
}

/** Windows that this instance knows to be used up; refusing there costs no request. */
const usedUp = new Map<string, ReadonlySet<string>>()
const REMEMBERED = 5000

const numberOf = (seconds: number, now: Date) => Math.floor(now.getTime() / (seconds * 1000))
const idOf = (subject: string, seconds: number, now: Date) =>
  `${subject}:${seconds}:${numberOf(seconds, now)}`

export function rateWindowsIn(db: Database) {
  const { inc, lt, neq, push } = db.command
  return {
    /** Counts one intent in the window that `now` falls into; false where the window is used up. Mostly one request. */
    async take(subject: string, { most, seconds }: Window, intent: string, now: Date): Promise<boolean> {
      const id = idOf(subject, seconds, now)
      const known = usedUp.get(id)
      if (known) return known.has(intent)
      const count = () =>
        db.updateOneWhere(
          'rate_windows',
          { _id: id, used: lt(most), by: neq(intent) },
          { used: inc(1), by: push([intent]) },
        )
      if ((await count()) === 1) return true
      const expiresAt = new Date((numberOf(seconds, now) + 1) * seconds * 1000)
      const first = { _id: id, used: 1, by: [intent], expiresAt }
      if (await db.create<RateWindowDoc>('rate_windows', first)) return true
      const found = await db.get<RateWindowDoc>('rate_windows', id)
      if (found?.by.includes(intent)) return true
      // Made by another call in this very moment: there is room.
      if (!found || found.used < most) return (await count()) === 1
      remember(id, new Set(found.by))
      return false
    },

    /** What this instance knows without asking. */
    isKnownUsedUp: (subject: string, { seconds }: Window, now: Date): boolean =>
      usedUp.has(idOf(subject, seconds, now)),

    /** Whether nothing more is counted there; one request. */
    async isUsedUp(subject: string, { most, seconds }: Window, now: Date): Promise<boolean> {
      const id = idOf(subject, seconds, now)
      const found = await db.get<RateWindowDoc>('rate_windows', id)
      if (!found || found.used < most) return false
      remember(id, new Set(found.by))
      return true
    },

    removeExpired: (before: Date) => db.removeWhere('rate_windows', { expiresAt: db.command.lt(before) }),
  }
}

function remember(id: string, by: ReadonlySet<string>): void {
  usedUp.set(id, by)
  if (usedUp.size > REMEMBERED) usedUp.delete(usedUp.keys().next().value as string)
}
