import { type FinishPhotoInput, PHOTO_MOST_BYTES, type PhotoType } from '@shared/contract/photo'
import * as z from 'zod'

import { type ActionContext, defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { cleanImage } from '../../publish/image/clean-image'
import { photoState } from '../../publish/photo-state'
import { tendPhoto } from '../../publish/tend-photo'
import type { PhotoDoc } from '../../store/photos'
import { rememberOpenid } from '../../vault/remember-openid'
import { openVault } from '../../vault/vault'
import { subjects } from '../published'

const input = z.strictObject({ photoId: id }) satisfies z.ZodType<FinishPhotoInput>

const EXTENSION: Readonly<Record<PhotoType, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
}

/**
 * Takes in what the phone has uploaded: looked at by content, stripped of everything but the
 * picture, copied to where only we can find it, the original deleted, the check asked for.
 */
export const finishPhoto = defineAction({
  name: 'photo.finish',
  access: 'known',
  input,
  // Record and person; the file (3), its clean copy (2); her openid (5); the original (2); link, check and record (3);
  // where it was already sent with something, that publication and its subject.
  cost: 22,

  async run({ photoId }, context) {
    const { caller, store } = context
    const person = await caller.person()
    const found = await store.photos.find(photoId)
    if (!found || found.ownerId !== person._id) throw fail('PHOTO_NOT_FOUND')
    const photo = found.fileId === null ? await takeIn(found, context) : found
    await rememberOpenid(caller, openVault(context))
    const openid = caller.identity.channel === 'wechat' ? caller.identity.openid : undefined
    // A resend after the first answer finds nothing left to do.
    if (!photo.originalGone || (photo.verdict === 'waiting' && photo.traceId === null)) {
      await tendPhoto(context, subjects, photo, openid)
    }
    const after = await store.photos.find(photoId)
    return { photoId, state: photoState((after ?? photo).verdict) }
  },
})

async function takeIn(photo: PhotoDoc, { store, ports, now }: ActionContext): Promise<PhotoDoc> {
  const original = await ports.files.read(photo.originalFileId, PHOTO_MOST_BYTES)
  if (original === 'missing') {
    // Another finish may have been quicker, and has deleted the original.
    const again = await store.photos.find(photo._id)
    if (again?.fileId) return again
    throw fail('PHOTO_NOT_SENT')
  }
  const clean = original === 'tooLarge' ? undefined : cleanImage(original)
  if (!clean) {
    await ports.files.remove([photo.originalFileId])
    throw fail(original === 'tooLarge' ? 'PHOTO_TOO_LARGE' : 'PHOTO_NOT_AN_IMAGE')
  }
  const fileId = await ports.files.write(`${photo.cleanPath}.${EXTENSION[clean.mime]}`, clean.bytes)
  const taken = { fileId, mime: clean.mime, bytes: clean.bytes.length, finishedAt: now, dueAt: now }
  const won = await store.photos.finish(photo._id, taken)
  if (won === 1) return { ...photo, ...taken }
  return (await store.photos.find(photo._id)) ?? { ...photo, ...taken }
}
