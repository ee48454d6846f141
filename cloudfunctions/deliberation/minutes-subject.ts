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
  const { consultationId, outcome } = draft as MinutesDoc
  const act = {
    id: `publish_minutes.public_${subjectId}`,
    actorId: authorId,
    action: 'minutes.public',
    at: now,
  }
  const work = changeWithin(store, consultationId, ['deliberating'], act, (consultation) => {
    const { minutes } = factsOf(consultation)
    // Somebody has signed another text meanwhile: that one stands.
    if (minutes && minutes.signatures.length > 0 && minutes.id !== subjectId) return {}
    return {
      facts: { minutes: { id: subjectId, sealed: false, signatures: [] }, outcome },
      notices: [newsOf(consultation, 'minutesReady', consultationId, subjectId, now)],
    }
  })
  await inTime(work)
  await store.minutes.moveFrom(subjectId, ['pending', 'held'], { state: 'public', why: null })
}
