import type { PublicationDoc } from '../store/publications'
import type { PublishParts } from './subject'

/** Takes away a publication with its photos and the words as they were written. The record goes last: whatever stops in between is taken up again from it. */
export async function removePublication(
  { _id, photoIds }: PublicationDoc,
  { store, ports }: PublishParts,
): Promise<void> {
  const photos = await store.photos.byIds(photoIds)
  const files = photos.flatMap(({ originalGone, originalFileId, fileId }) => [
    ...(originalGone ? [] : [originalFileId]),
    ...(fileId ? [fileId] : []),
  ])
  await ports.files.remove(files)
  await Promise.all(photoIds.map((id) => store.photos.removeOf(id, _id)))
  await store.rawTexts.remove(_id)
  await store.publications.remove(_id)
}
