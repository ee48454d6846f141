interface Kept<T> {
  readonly value: T
  readonly until: number
}

/** What this instance has read in the last moments: where a crowd asks for one thing, it is read once. */
export function briefCache<T>(most: number) {
  const kept = new Map<string, Kept<T>>()

  return {
    /** What `load` does not find is asked for again; nothing is kept for zero milliseconds. */
    async read<Found extends T | undefined>(
      id: string,
      now: Date,
      milliseconds: number,
      load: () => Promise<Found>,
    ): Promise<T | Found> {
      const known = kept.get(id)
      if (known && known.until > now.getTime()) return known.value
      const value = await load()
      if (value !== undefined && milliseconds > 0) {
        if (kept.size >= most) kept.delete(kept.keys().next().value ?? '')
        kept.set(id, { value, until: now.getTime() + milliseconds })
      }
      return value
    },
  }
}
