interface Placed {
  readonly urgent: boolean
  /** It was missed at least once. */
  readonly overdue: boolean
  readonly dueAt: Date
  /** Unique, so that a cursor skips nothing. */
  readonly id: string
}

/** Where something lies on a desk: danger first, then what was missed, then the nearest date. */
export const deskOrderOf = ({ urgent, overdue, dueAt, id }: Placed): string =>
  `${urgent ? 0 : overdue ? 1 : 2}_${dueAt.toISOString()}_${id}`
