import type { ActionContext } from '../../kernel/define-action'
import type { ResidenceRequestDoc } from '../../store/residence-requests'

/** As many open consultations as one compound can have. */
const OPEN_AT_MOST = 100

/**
 * What she said before she was verified counts under 已核实 from now on, where it is still being
 * talked about. What is closed stays as it was counted. The changed date brings the recount.
 */
export async function moveHeads(
  { personId, compoundId }: ResidenceRequestDoc,
  { store, now }: ActionContext,
): Promise<void> {
  const open = await store.consultations.openIn([compoundId], OPEN_AT_MOST)
  if (open.length === 0) return
  const ids = open.map(({ _id }) => _id)
  await store.participations.markVerified(ids, personId, now)
}
