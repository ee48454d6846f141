/** Whoever holds locks, with a promise for those who wait. */
export interface LockHolder {
  readonly released: Promise<void>
}

export interface Locks {
  /** Any transaction is open: only then do writes need to be noted. */
  readonly busy: boolean
  readonly clock: number
  enter(holder: LockHolder): void
  leave(holder: LockHolder): void
  /** False when another transaction holds a key, or someone wrote it since `snapshot`. */
  take(holder: LockHolder, keys: readonly string[], snapshot: number): boolean
  holderOfAny(keys: readonly string[]): LockHolder | undefined
  wrote(keys: readonly string[]): void
}

/** Write locks of open transactions, and when each key was last written while one was open. */
export function createLocks(): Locks {
  const open = new Set<LockHolder>()
  const held = new Map<string, LockHolder>()
  const written = new Map<string, number>()
  let clock = 0

  const holderOf = (keys: readonly string[]) =>
    keys.map((key) => held.get(key)).find((holder) => holder !== undefined)

  return {
    get busy() {
      return open.size > 0
    },
    get clock() {
      return clock
    },
    enter: (holder) => void open.add(holder),
    leave(holder) {
      open.delete(holder)
      for (const [key, owner] of held) if (owner === holder) held.delete(key)
      if (open.size === 0) written.clear()
    },
    take(holder, keys, snapshot) {
      const refused = keys.some(
        (key) => (held.get(key) ?? holder) !== holder || (written.get(key) ?? 0) > snapshot,
      )
      if (refused) return false
      for (const key of keys) held.set(key, holder)
      return true
    },
    holderOfAny: holderOf,
    wrote(keys) {
      clock++
      for (const key of keys) written.set(key, clock)
    },
  }
}
