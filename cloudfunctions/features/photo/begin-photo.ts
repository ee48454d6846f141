import { randomBytes } from 'node:crypto'

import { type BeginPhotoInput, PHOTO_KINDS, PHOTO_MOST_BYTES, PHOTO_TYPES } from '@shared/contract/photo'
import { atLeast } from '@shared/rules/ladder'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { intentId } from '../../publish/intent-id'
import type { PhotoDoc } from '../../store/photos'

const input = z.strictObject({
  kind: z.enum(PHOTO_KINDS),
  bytes: z.number().int().min(1),
  mime: z.enum(PHOTO_TYPES),
}) satisfies z.ZodType<BeginPhotoInput>

/** The platform's own limit of an upload pass (15 minutes); a resend gets a fresh one. */
const PASS_MILLISECONDS = 15 * 60_000
const UNUSED_MILLISECONDS = 24 * 3_600_000

/**
 * Lets the caller's phone put one photo where nobody else can find it. Nothing that lies there is
 * ever shown: what others may see is the clean copy that `photo.finish` makes.
 */
export const beginPhoto = defineAction({
  name: 'photo.begin',
  access: 'known',
  input,
  limit: 'photos',
  // The person, the record (2), and the pass.
  cost: 8,

  async run({ kind, bytes, mime }, context) {
    const { caller, store, ports, now, requestId } = context
    const person = await caller.person()
    // Whoever may not publish has nothing to upload for (domain §3.5).
    const mayPublish = atLeast(person.rung, 'phoneVerified') || person.posts.length > 0
    if (!mayPublish)
      throw fail(person.residences.length > 0 ? 'RUNG_PHONE_REQUIRED' : 'RUNG_DECLARED_REQUIRED')
    if (bytes > PHOTO_MOST_BYTES) throw fail('PHOTO_TOO_LARGE')

    const photoId = intentId('ph', person._id, requestId)
    const known = await store.photos.find(photoId)
    const originalPath = known?.originalPath ?? `uploads/${randomBytes(20).toString('hex')}`
    const pass = await ports.files.uploadPass(originalPath)
    const photo: PhotoDoc = {
      _id: photoId,
      ownerId: person._id,
      kind,
      mime,
      bytes,
      originalPath,
      originalFileId: pass.fileId,
      originalGone: false,
      cleanPath: `photos/${randomBytes(20).toString('hex')}`,
      fileId: null,
      finishedAt: null,
      verdict: 'waiting',
      tries: 0,
      traceId: null,
      publicationId: null,
      createdAt: now,
      dueAt: new Date(now.getTime() + UNUSED_MILLISECONDS),
    }
    // Lost to a resend at the same moment: that one's path is the photo's, and the phone asks again.
    if (!known && !(await store.photos.create(photo))) throw fail('CONFLICT_TRY_AGAIN')
    return {
      photoId,
      upload: { method: 'PUT', url: pass.url, headers: pass.headers },
      expiresAt: new Date(now.getTime() + PASS_MILLISECONDS).toISOString(),
    }
  },
})
