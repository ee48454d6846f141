import type { WishMonth } from '../../contract/wish/figures'
import type { WishState } from '../../contract/wish/state'
import { dayNameOf } from '../calendar/working-days'
import { isTriedOut } from './boards'

/** What of a wish is counted. */
export interface CountedWish {
  readonly communityId: string
  readonly boards: readonly string[]
  readonly state: WishState
  readonly personKey: string
  readonly postedAt: Date
  readonly publishedAt: Date | null
  readonly confirmedAt: Date | null
  readonly history: readonly { readonly state: WishState; readonly at: Date }[]
}

export interface CountedFigures {
  readonly open: number
  readonly items: number
  readonly persons: number
  readonly months: readonly WishMonth[]
}

const MONTHS = 12
const A_DAY = 24 * 3_600_000

/** `YYYY-MM` of an instant in China. */
export const monthOf = (at: Date): string => dayNameOf(at).slice(0, 7)

/** The last twelve months, this one included, oldest first. */
export function lastMonths(now: Date): string[] {
  const [year = 0, month = 1] = monthOf(now).split('-').map(Number)
  return Array.from({ length: MONTHS }, (_, n) =>
    new Date(Date.UTC(year, month - MONTHS + n, 1)).toISOString().slice(0, 7),
  )
}

/** The moment at which the first of them begins in China. */
export const figuresSince = (now: Date): Date =>
  new Date(Date.parse(`${lastMonths(now)[0]}-01T00:00:00Z`) - 8 * 3_600_000)

const OPEN: readonly WishState[] = ['published', 'claimed', 'inProgress', 'awaitingConfirm', 'disputed']

function median(values: readonly number[]): number | null {
  if (values.length === 0) return null
  const sorted = [...values].sort((one, other) => one - other)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}

/**
 * The months of a community's wishes. Items are wishes that were claimed and confirmed within these
 * months, persons the wishers behind them: two figures that are never added up (S3-13). Days count
 * from the board to the confirmation, rounded up. What was only tried out is not counted.
 */
export function countFigures(all: readonly CountedWish[], now: Date): CountedFigures {
  const wishes = all.filter((wish) => !isTriedOut(wish))
  const months = lastMonths(now)
  const kept = wishes.filter(({ confirmedAt }) => confirmedAt && months.includes(monthOf(confirmedAt)))
  return {
    open: wishes.filter(({ state }) => OPEN.includes(state)).length,
    items: kept.length,
    persons: new Set(kept.map(({ personKey }) => personKey)).size,
    months: months.map((month) => {
      const confirmed = kept.filter((wish) => wish.confirmedAt && monthOf(wish.confirmedAt) === month)
      const days = confirmed.flatMap(({ publishedAt, confirmedAt }) =>
        publishedAt && confirmedAt
          ? [Math.max(1, Math.ceil((confirmedAt.getTime() - publishedAt.getTime()) / A_DAY))]
          : [],
      )
      return {
        month,
        submitted: wishes.filter(({ postedAt }) => monthOf(postedAt) === month).length,
        // Each wish once a month, however often it was claimed and given back.
        claimed: wishes.filter(({ history }) =>
          history.some(({ state, at }) => state === 'claimed' && monthOf(at) === month),
        ).length,
        confirmed: confirmed.length,
        medianDays: median(days),
      }
    }),
  }
}
