import { ANSWER_HABITS, type AnswerHabit } from '../../contract/butler/my-butler'

/** Minutes of duty up to which an answer belongs to a habit; the last has no end. */
const UP_TO = [30, 60, 120, 240] as const
/** Fewer answers than this say nothing about a habit. */
const ENOUGH = 5

/** How many answers fell into each habit. */
export type AnswerCounts = readonly number[]

export const noAnswers: AnswerCounts = ANSWER_HABITS.map(() => 0)

/** The counts with one more answer, given after so many minutes of duty. */
export function countAnswer(counts: AnswerCounts, minutes: number): AnswerCounts {
  const place = UP_TO.findIndex((most) => minutes <= most)
  const at = place === -1 ? UP_TO.length : place
  return ANSWER_HABITS.map((_, n) => (counts[n] ?? 0) + (n === at ? 1 : 0))
}

/** Within which time half of the answers came; null where there are too few to say. */
export function habitOf(counts: AnswerCounts): AnswerHabit | null {
  const all = counts.reduce((sum, count) => sum + count, 0)
  if (all < ENOUGH) return null
  let sum = 0
  const place = counts.findIndex((count) => {
    sum += count
    return sum * 2 >= all
  })
  return ANSWER_HABITS[place] ?? null
}
