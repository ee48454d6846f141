import { judgeOf } from '@shared/rules/statement/judges'

import { clearHeldWords, holdWords } from '../desk/held-words'
import type { PublishParts, Subject } from '../publish/subject'
import type { Document } from '../store/database'
import type { PublicationDoc } from '../store/publications'
import type { SessionDoc } from '../store/sessions'

export interface SessionPhotosDraft extends Document {
  readonly sessionId: string
}

/** Photos of a session on their way to the public: they stand with the session once they have passed. */
export const sessionPhotosSubject: Subject = {
  // Nothing of their own is stored: the session shows what the publication lets out.
  async create() {},

  async follow(parts, publication) {
    const { sessionId } = publication.draft as SessionPhotosDraft
    if (publication.state === 'held') return hold(parts, publication, sessionId)
    await clearHeldWords(parts, publication)
    if (publication.state !== 'public') return
    await parts.store.transaction(async (tx) => {
      const session = await tx.get<SessionDoc>('sessions', sessionId)
      if (!session) return
      const photos = [...new Set([...session.photos, ...publication.shown])].slice(-9)
      await tx.put<SessionDoc>('sessions', { ...session, photos })
    })
  },
}

async function hold(parts: PublishParts, publication: PublicationDoc, sessionId: string): Promise<void> {
  const [author, session] = await Promise.all([
    parts.store.persons.find(publication.authorId),
    parts.store.sessions.find(sessionId),
  ])
  const consultation = session && (await parts.store.consultations.find(session.consultationId))
  if (consultation)
    await holdWords(parts, publication, judgeOf(author?.posts ?? [], publication.place), consultation)
}
