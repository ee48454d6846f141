import type { PhotoKind } from '@shared/contract/photo'

import { fail } from '../kernel/fail'
import type { Store } from '../store/store'

/** Refuses before anything is stored: each photo must be her own, finished, of this kind, and go with nothing else. */
export async function checkPhotosUsable(
  store: Store,
  photoIds: readonly string[],
  ownerId: string,
  kind: PhotoKind,
  publicationId: string,
): Promise<void> {
  if (photoIds.length === 0) return
  const found = await store.photos.byIds(photoIds)
  for (const id of photoIds) {
    const photo = found.find(({ _id }) => _id === id)
    if (!photo || photo.ownerId !== ownerId || photo.kind !== kind) throw fail('PHOTO_NOT_FOUND')
    if (photo.fileId === null) throw fail('PHOTO_NOT_SENT')
    if (photo.publicationId !== null && photo.publicationId !== publicationId) throw fail('PHOTO_NOT_FOUND')
  }
}
