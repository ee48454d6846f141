import { countFigures, openMatters } from '@shared/rules/report/figures'
import { monthBefore, monthOf } from '@shared/rules/report/month'

import type { CompoundDoc } from '../store/places'
import { reportMonthId } from '../store/reports'
import type { Store } from '../store/store'
import { monthFacts } from './month-facts'

/** Compounds a run; a county of 171 is round in a quarter of an hour. */
const A_RUN = 12
const PAUSE_MILLISECONDS = 55_000
/** Months before the last one that a compound has counted anew in one round, the longest uncounted first. */
const EARLIER_A_ROUND = 2

/**
 * Counts this month and the last one anew, a few compounds at a time and round again; of the months before,
 * those in which something that began then is still open, since it may yet be on time or late. Figures are
 * always a recount of facts, as of the moment that stands beside them. Dying anywhere costs one round.
 */
export async function countReports(store: Store, now: Date): Promise<void> {
  const turn = await store.reports.turn()
  if (turn && now.getTime() - turn.at.getTime() < PAUSE_MILLISECONDS && turn.at <= now) return
  const compounds = await store.reports.compoundsAfter(turn?.after ?? '', A_RUN)
  const last = monthBefore(monthOf(now))
  for (const compound of compounds) {
    const earlier = await store.reports.stillOpen(compound._id, last, EARLIER_A_ROUND)
    for (const month of [monthOf(now), last, ...earlier.map((one) => one.month)])
      await countMonth(store, compound, month, now)
  }
  await store.reports.setTurn(compounds.length < A_RUN ? '' : (compounds.at(-1)?._id ?? ''), now)
}

async function countMonth(
  store: Store,
  { _id: compoundId, communityId, name: compoundName }: CompoundDoc,
  month: string,
  now: Date,
): Promise<void> {
  const facts = await monthFacts(store, compoundId, month)
  const _id = reportMonthId(compoundId, month)
  await store.reports.put({
    _id,
    communityId,
    compoundId,
    compoundName,
    month,
    figures: countFigures(facts, now),
    open: openMatters(facts),
    countedAt: now,
  })
}
