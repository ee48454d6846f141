import { type LowReason, STARS, type Stars } from '../../contract/handling'
import type { ProcessFacts } from '../consultation/facts'

/** Two stars or less: she is dissatisfied, and is asked why. */
export const LOW_STARS = 2

export const isStars = (value: number): value is Stars => (STARS as readonly number[]).includes(value)

/** What is wrong with a rating; undefined where it may stand. */
export function faultInRating(
  stars: number,
  reasons: readonly LowReason[],
): 'RATING_REASON_MISSING' | undefined {
  return stars <= LOW_STARS && reasons.length === 0 ? 'RATING_REASON_MISSING' : undefined
}

/** The figures with one more rating. */
export const withRating = (
  { ratings }: Pick<ProcessFacts, 'ratings'>,
  stars: Stars,
): ProcessFacts['ratings'] => ({
  count: ratings.count + 1,
  sum: ratings.sum + stars,
  dissatisfied: ratings.dissatisfied + (stars <= LOW_STARS ? 1 : 0),
})
