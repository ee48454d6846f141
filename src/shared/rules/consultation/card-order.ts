import { hash32 } from '../hash'

export interface Orderable {
  readonly id: string
  /** All answers so far: the best sign of how often a statement has been seen. */
  readonly answered: number
}

/**
 * The order in which a reader meets statements: the less a statement has been answered, the earlier
 * it comes, with a spread of its own for each reader so that neighbours do not all begin with the same one.
 *
 * The spread matters because the figures lag by seconds: without it every reader between two
 * recounts would get the same ten cards.
 */
export function cardOrder<T extends Orderable>(statements: readonly T[], readerId: string): T[] {
  return statements
    .map((statement) => ({ statement, rank: rankOf(statement, readerId) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ statement }) => statement)
}

/** Weighted sampling without replacement (Efraimidis–Spirakis), the weight falling steeply with answers. */
function rankOf({ id, answered }: Orderable, readerId: string): number {
  const uniform = (hash32(`${readerId}|${id}`) + 1) / 4294967297
  const weight = 1 / (answered + 1) ** 2
  return -Math.log(uniform) / weight
}
