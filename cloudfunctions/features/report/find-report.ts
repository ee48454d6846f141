import type { Report, ReportInput } from '@shared/contract/report'
import { addFigures } from '@shared/rules/report/figures'

import type { ActionContext, Target } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import type { CommunityDoc, CompoundDoc } from '../../store/places'
import type { ReportMonthDoc } from '../../store/reports'

interface ReportPlace extends Target {
  readonly compound: CompoundDoc | null
  readonly community: CommunityDoc | null
}

/** The compound or community of that id. */
export async function reportPlace(
  { placeId }: Pick<ReportInput, 'placeId'>,
  { store }: ActionContext,
): Promise<ReportPlace> {
  const [compound, community] = await Promise.all([
    store.places.compound(placeId),
    store.places.community(placeId),
  ])
  if (compound) {
    const { countyId, communityId } = compound
    return { place: { countyId, communityId, compoundId: placeId }, compound, community: null }
  }
  if (!community) throw fail('COMPOUND_NOT_FOUND')
  return { place: { countyId: community.countyId, communityId: placeId }, compound: null, community }
}

/** The report as it was last counted: one read, whatever the place. */
export async function findReport(
  { placeId, month }: ReportInput,
  { compound, community }: ReportPlace,
  { store }: ActionContext,
): Promise<Report> {
  const counted = compound
    ? [await store.reports.ofCompound(placeId, month)].flatMap((one) => one ?? [])
    : await store.reports.ofCommunity(placeId, month)
  const oldest = counted.map(({ countedAt }) => countedAt.getTime())
  return {
    placeId,
    placeName: (compound ?? community)?.name ?? '',
    level: compound ? 'compound' : 'community',
    month,
    countedAt: oldest.length === 0 ? null : new Date(Math.min(...oldest)).toISOString(),
    figures: addFigures(counted.map(({ figures }) => figures)),
    rows: compound ? [] : rowsOf(counted),
  }
}

const rowsOf = (counted: readonly ReportMonthDoc[]) =>
  counted
    .map(({ compoundName: name, figures }) => ({ name, figures }))
    .sort((a, b) => a.name.localeCompare(b.name, 'zh-Hans-CN'))
