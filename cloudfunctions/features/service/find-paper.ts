import type { ActionContext, Target } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import type { ReportDoc, SheetDoc } from '../../store/service-papers'

type Where = Pick<ActionContext, 'store'>

export async function findReport(
  id: string,
  { store }: Where,
): Promise<Target & { readonly report: ReportDoc }> {
  const report = await store.servicePapers.report(id)
  if (!report) throw fail('PAPER_NOT_FOUND')
  return { place: placeOf(report), report }
}

export async function findSheet(
  id: string,
  { store }: Where,
): Promise<Target & { readonly sheet: SheetDoc }> {
  const sheet = await store.servicePapers.sheet(id)
  if (!sheet) throw fail('PAPER_NOT_FOUND')
  return { place: placeOf(sheet), sheet }
}

/** A unit's paper lies in no compound. */
const placeOf = ({ countyId, communityId, compoundId }: ReportDoc | SheetDoc) => ({
  countyId,
  communityId,
  ...(compoundId === '' ? {} : { compoundId }),
})
