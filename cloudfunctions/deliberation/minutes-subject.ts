import { evidenceSubject, inTime } from '../consultations/evidence-subject'
import { factsOf } from '../consultations/process-of'
import { changeWithin } from '../consultations/within-step'
import type { PublishParts } from '../publish/subject'
import type { MinutesDoc } from '../store/minutes'
import { newsOf } from '../store/notices'
import type { PublicationDoc } from '../store/publications'

/** Minutes on their way to the public. Once they have passed they stand as the evidence of 议事项. */
export const minutesSubject = evidenceSubject<MinutesDoc>({
  of: (store) => store.minutes,
  saysWhy: 'reason',
  show,
})

async function show(
  { store, now }: PublishParts,
  { subjectId, draft, authorId }: PublicationDoc,
): Promise<void> {
  const { consultationId, outcome, writtenAt } = draft as MinutesDoc
  const act = {
    id: `publish_minutes.public_${subjectId}`,
    actorId: authorId,
    action: 'minutes.public',
    at: now,
  }
  const work = changeWithin(store, consultationId, ['deliberating'], act, async (consultation, tx) => {
    const { minutes } = factsOf(consultation)
    const other =
      minutes && minutes.id !== subjectId ? await tx.get<MinutesDoc>('minutes', minutes.id) : undefined
    // Somebody has signed another text meanwhile, or written a newer one while this was held: that one stands.
    if (other && (other.signatures.length > 0 || other.writtenAt > writtenAt)) return {}
    return {
      facts: { minutes: { id: subjectId, sealed: false, signatures: [] }, outcome },
      notices: [newsOf(consultation, 'minutesReady', consultationId, subjectId, now)],
    }
  })
  // What was let out while the matter rested, or after it had gone on, is no evidence of it: nobody could sign it.
  const state = (await inTime(work)) ? 'public' : 'late'
  await store.minutes.moveFrom(subjectId, ['pending', 'held'], { state, why: null })
}
