import { askAgainAt, PHOTO_PATIENCE_MILLISECONDS } from '@shared/rules/publish/patience'
import { goneAt } from '@shared/rules/retention/kept'

import type { PhotoDoc } from '../store/photos'
import { authorOpenid } from './check-text'
import { settle } from './settle'
import type { PublishParts, Subjects } from './subject'

const LINK_SECONDS = 7200

/**
 * Does what a finished photo still needs: its original deleted, the check asked for, the answer
 * passed on, patience ended. Every step may be done again; what is left keeps `dueAt` set.
 */
export async function tendPhoto(
  parts: PublishParts,
  subjects: Subjects,
  photo: PhotoDoc,
  openid?: string,
): Promise<void> {
  const { store, ports } = parts
  if (!photo.originalGone) {
    await ports.files.remove([photo.originalFileId])
    await store.photos.update(photo._id, { originalGone: true })
  }
  if (photo.verdict === 'waiting' && photo.finishedAt) return tendWaiting(parts, subjects, photo, openid)
  if (photo.publicationId !== null) {
    await passOn(parts, subjects, photo.publicationId)
    await store.photos.update(photo._id, { dueAt: null })
  } else {
    await store.photos.update(photo._id, { dueAt: unusedUntil(photo) })
  }
}

async function tendWaiting(
  parts: PublishParts,
  subjects: Subjects,
  photo: PhotoDoc,
  openid: string | undefined,
): Promise<void> {
  const { store, now } = parts
  const since = photo.finishedAt ?? now
  if (now.getTime() - since.getTime() >= PHOTO_PATIENCE_MILLISECONDS) return giveUp(parts, subjects, photo)
  const end = new Date(since.getTime() + PHOTO_PATIENCE_MILLISECONDS)
  if (photo.traceId !== null) {
    await store.photos.update(photo._id, { dueAt: end })
    return
  }
  const asked = await ask(parts, photo, openid)
  if (asked.kind === 'stale') return giveUp(parts, subjects, photo)
  if (asked.kind === 'asked') {
    await store.photos.asked(photo._id, asked.traceId, end)
    return
  }
  const tries = photo.tries + 1
  const dueAt = askAgainAt(since, tries, now, PHOTO_PATIENCE_MILLISECONDS) ?? now
  await store.photos.update(photo._id, { tries, dueAt })
}

async function ask({ ports, ...parts }: PublishParts, photo: PhotoDoc, known: string | undefined) {
  const openid = known ?? (await authorOpenid({ ports, ...parts }, photo.ownerId))
  const [url] = photo.fileId ? await ports.temporaryLinks([photo.fileId], LINK_SECONDS) : []
  if (openid === undefined || !url) return { kind: 'stale' } as const
  return ports.contentCheck.photo(openid, url)
}

async function giveUp(parts: PublishParts, subjects: Subjects, photo: PhotoDoc): Promise<void> {
  await parts.store.photos.giveUp(photo._id, parts.now)
  if (photo.publicationId !== null) await passOn(parts, subjects, photo.publicationId)
  const rest = photo.publicationId === null ? unusedUntil(photo) : null
  await parts.store.photos.update(photo._id, { dueAt: rest })
}

/** A photo's answer becomes part of what the thing it was sent with amounts to. */
async function passOn(parts: PublishParts, subjects: Subjects, publicationId: string): Promise<void> {
  const publication = await parts.store.publications.find(publicationId)
  if (publication) await settle(parts, subjects[publication.kind], publicationId)
}

const unusedUntil = ({ createdAt }: PhotoDoc) => goneAt('unusedPhoto', createdAt)

/** Takes away what was begun or finished and then never sent with anything. */
export async function removeUnused(parts: PublishParts, photo: PhotoDoc): Promise<boolean> {
  const { store, ports, now } = parts
  if (photo.publicationId !== null || unusedUntil(photo) > now) return false
  // The record first and only while nothing has claimed it: a photo in use keeps its files.
  if ((await store.photos.remove(photo._id)) === 0) return false
  await ports.files.remove([photo.originalFileId, ...(photo.fileId ? [photo.fileId] : [])])
  return true
}
