let turns = 0

/** Answers in the order in which they were asked for: a slow old one never takes the place of a newer one. */
export function inTurn() {
  let shown = 0
  return {
    /** Taken before asking. */
    take(): number {
      turns += 1
      return turns
    },
    /** A later question was answered already. */
    isPast: (turn: number): boolean => turn < shown,
    /** Whether this answer is still news; where it is, older ones are not any more. */
    isNews(turn: number): boolean {
      if (turn < shown) return false
      shown = turn
      return true
    },
  }
}
