import { allRatings } from '@shared/rules/consultation/facts'
import { MISSED_ACTIONS, type MonthFacts, REOPENED_ACTIONS } from '@shared/rules/report/figures'
import { monthBounds } from '@shared/rules/report/month'

import { factsOf, processOf } from '../consultations/process-of'
import type { Store } from '../store/store'

/** What happened in one compound in one month, read from the facts themselves: four indexed reads. */
export async function monthFacts(store: Store, compoundId: string, month: string): Promise<MonthFacts> {
  const span = monthBounds(month)
  const [appeals, sessions, matters, events] = await Promise.all([
    store.reports.appeals(compoundId, span),
    store.reports.sessions(compoundId, span),
    store.reports.matters(compoundId, span),
    store.reports.events(compoundId, span, [...MISSED_ACTIONS, ...REOPENED_ACTIONS]),
  ])
  return {
    appeals,
    // Only what took place has a final count.
    sessions: sessions
      .filter(({ settled }) => settled)
      .map(({ attendance }) => ({ present: attendance.present })),
    matters: matters
      .filter(({ publication = 'public' }) => publication === 'public')
      .map((matter) => {
        const { missed, dueAt } = processOf(matter)
        return { state: matter.state, missed, dueAt, ratings: allRatings(factsOf(matter)) }
      }),
    events,
  }
}
