import { factsOf } from '../consultations/process-of'
import { changeWithin } from '../consultations/within-step'
import { clearHeldWords, holdWords } from '../desk/held-words'
import { Refusal } from '../kernel/fail'
import type { PublishParts, Subject } from '../publish/subject'
import type { MinutesDoc } from '../store/minutes'
import type { PublicationDoc } from '../store/publications'

/** Minutes on their way to the public. Once they have passed they stand as the evidence of 议事项. */
export const minutesSubject: Subject = {
  async create({ store }, { draft }) {
    await store.minutes.create(draft as MinutesDoc)
  },

  async follow(parts, publication) {
    if (publication.state === 'held') return hold(parts, publication)
    await clearHeldWords(parts, publication)
    if (publication.state === 'refused') return refuse(parts, publication)
    if (publication.state === 'public') return show(parts, publication)
  },
}

async function hold(parts: PublishParts, publication: PublicationDoc): Promise<void> {
  const { judge, consultationId } = publication.draft as MinutesDoc
  const { subjectId, why } = publication
  const moved = await parts.store.minutes.moveFrom(subjectId, ['pending'], { state: 'held', why })
  const consultation = moved === 1 ? await parts.store.consultations.find(consultationId) : undefined
  if (consultation) await holdWords(parts, publication, judge, consultation)
}

async function refuse({ store }: PublishParts, { subjectId, why, judgement }: PublicationDoc): Promise<void> {
  const reason = judgement?.reason ?? null
  await store.minutes.moveFrom(subjectId, ['pending', 'held'], { state: 'refused', why, reason })
}

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
  try {
    await changeWithin(store, consultationId, ['deliberating'], act, (consultation) => {
      const { minutes } = factsOf(consultation)
      // Somebody has signed another text meanwhile: that one stands.
      if (minutes && minutes.signatures.length > 0 && minutes.id !== subjectId) return {}
      return { facts: { minutes: { id: subjectId, sealed: false, signatures: [] }, outcome } }
    })
  } catch (error) {
    // The step is over: what came too late is no evidence of it.
    if (!(error instanceof Refusal) || error.code !== 'STEP_CLOSED') throw error
  }
  await store.minutes.moveFrom(subjectId, ['pending', 'held'], { state: 'public', why: null })
}
