import type { PublishParts } from '../publish/subject'
import type { PublicationDoc } from '../store/publications'

/** The words as they were written, the photos sent with them, and last the record by which they are found. */
export async function removePublication(
  { _id, photoIds }: Pick<PublicationDoc, '_id' | 'photoIds'>,
  { store, ports }: Pick<PublishParts, 'store' | 'ports'>,
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
