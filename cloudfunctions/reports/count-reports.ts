import { countFigures } from '@shared/rules/report/figures'
import { monthBefore, monthOf } from '@shared/rules/report/month'

import type { CompoundDoc } from '../store/places'
import { reportMonthId } from '../store/reports'
import type { Store } from '../store/store'
import { monthFacts } from './month-facts'

/** Compounds a run; a county of 171 is round in a quarter of an hour. */
const A_RUN = 12
const PAUSE_MILLISECONDS = 55_000

/**
 * Counts this month and the last one anew, a few compounds at a time and round again: figures are
 * always a recount of facts, as of the moment that stands beside them. Dying anywhere costs one round.
 */
export async function countReports(store: Store, now: Date): Promise<void> {
  const turn = await store.reports.turn()
  if (turn && now.getTime() - turn.at.getTime() < PAUSE_MILLISECONDS && turn.at <= now) return
  const compounds = await store.reports.compoundsAfter(turn?.after ?? '', A_RUN)
  const months = [monthOf(now), monthBefore(monthOf(now))]
  for (const compound of compounds) for (const month of months) await countMonth(store, compound, month, now)
  await store.reports.setTurn(compounds.length < A_RUN ? '' : (compounds.at(-1)?._id ?? ''), now)
}

async function countMonth(
  store: Store,
  { _id: compoundId, communityId, name: compoundName }: CompoundDoc,
  month: string,
  now: Date,
): Promise<void> {
  const figures = countFigures(await monthFacts(store, compoundId, month), now)
  const _id = reportMonthId(compoundId, month)
  await store.reports.put({ _id, communityId, compoundId, compoundName, month, figures, countedAt: now })
}
