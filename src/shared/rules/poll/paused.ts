interface Moved {
  readonly verb: string
  readonly at: Date
}

/**
 * For how long a matter was suspended since a moment, until it went on: that much time its poll has
 * still to run. A suspension that goes on is not in it.
 */
export function pausedSince(since: Date, moves: readonly Moved[]): number {
  let began: number | null = null
  let paused = 0
  for (const { verb, at } of moves) {
    if (verb === 'suspend') began = Math.max(at.getTime(), since.getTime())
    if (verb !== 'resume' || began === null) continue
    paused += Math.max(0, at.getTime() - began)
    began = null
  }
  return paused
}
