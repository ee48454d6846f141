import type { DeadlineRule } from '../../deadlines/tend-deadlines'

/** A unit's term is over: it counts as not registered until it comes again. Its members serve on. */
export const endUnitTerm: DeadlineRule = async ({ subject, dueAt }, { store }) => {
  await store.unitRegistrations.end(subject, dueAt)
}
