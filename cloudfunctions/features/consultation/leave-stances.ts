import { refreshPage } from '../../consultations/refresh-page'
import { eachOf, type Leave } from '../../leaving/leaver'
import { isMatterOver } from '../../leaving/matter-over'
import type { PublishParts } from '../../publish/subject'
import type { ParticipationDoc } from '../../store/participations'
import { countBucket } from './count-bucket'

/** Where a matter still runs, her stances are taken back and counted no more; where it is over, they stay in its figures without her. */
export const leaveStances: Leave = (leaver, parts) =>
  eachOf<ParticipationDoc>('participations', 'personId', leaver, parts, async (participation) => {
    const { store } = parts
    const { _id, consultationId } = participation
    if (await isMatterOver(consultationId, store)) {
      await store.traces.anonymise('participations', _id, leaver.personId, leaver.goneId)
      return
    }
    // Counted without her before the fact goes: whoever dies in between counts again.
    await recountWithout(participation, parts)
    await store.traces.remove('participations', _id)
  })

async function recountWithout(
  { _id, consultationId, bucket }: ParticipationDoc,
  { store, now }: PublishParts,
) {
  const facts = await store.participations.bucket(consultationId, bucket)
  const others = facts.filter((fact) => fact._id !== _id)
  await store.participations.putTally(countBucket(consultationId, bucket, others))
  await refreshPage(store, consultationId, now)
}
