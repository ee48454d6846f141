import { SESSION_MOST_PHOTOS } from '@shared/contract/session/limits'
import type { SessionPhotosInput } from '@shared/contract/session/photos'
import * as z from 'zod'

import { auditWithin } from '../../kernel/audit'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { distinctIds, id, words } from '../../kernel/input'
import { intentId } from '../../publish/intent-id'
import { publish } from '../../publish/publish'
import { checkPhotosUsable } from '../../publish/usable-photos'
import { findSession, HOSTS } from '../../sessions/find-session'
import { keepPhotos } from '../../sessions/keep-photos'
import { type SessionPhotosDraft, sessionPhotosSubject } from '../../sessions/photos-subject'
import { publicationId } from '../../store/publications'

const CAPTION_MOST = 60

const input = z.strictObject({
  sessionId: id,
  photoIds: distinctIds(SESSION_MOST_PHOTOS).min(1),
  caption: words(CAPTION_MOST),
}) satisfies z.ZodType<SessionPhotosInput>

/** Photos of the spot, the evidence of an on-site session (S1-37); shown once they have passed. */
export const sendSessionPhotos = defineAction({
  name: 'session.photos',
  access: { posts: HOSTS },
  input,
  limit: 'words',
  // Session, person, photos, their way to the public with the audit (about 30), and that they were handed in.
  cost: 68,

  target: ({ sessionId }, { store }) => findSession(sessionId, store),

  async run({ sessionId, photoIds, caption }, context) {
    const { store, caller, requestId, target } = context
    const { session } = target
    const person = await caller.person()
    if (!['gathering', 'inSession', 'ended'].includes(session.state)) throw fail('SESSION_NOT_OPEN')
    const photosId = intentId('sp', person._id, requestId)
    const publication = publicationId('sessionPhotos', photosId)
    if (!(await store.publications.find(publication))) {
      // Before anything is kept: a matter that was called off leaves its session as it stood.
      const matter = await store.consultations.find(session.consultationId)
      if (matter?.state !== 'deliberating') throw fail('STEP_CLOSED')
    }
    await checkPhotosUsable(store, photoIds, person._id, 'sessionPhotos', publication)
    const published = await publish(context, sessionPhotosSubject, {
      kind: 'sessionPhotos',
      id: photosId,
      authorId: person._id,
      place: target.place,
      texts: [caption],
      photoIds,
      young: false,
      within: (tx) => auditWithin(tx, 'session.photos', sessionId, target.place, null, context),
      draft: (): SessionPhotosDraft => ({ _id: photosId, sessionId }),
    })
    const { state, why } = published.publication
    if (state !== 'refused') await keepPhotos(session, person._id, photosId, context)
    return { state, why }
  },
})
