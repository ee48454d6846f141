import type { PublishParts } from '../publish/subject'
import type { PublicationDoc } from '../store/publications'
import { closedAt } from './closed-at'
import { lookAgain, type Sweep } from './sweep-kind'

/** What was not let out goes after six months, with its photos and the words as they were written. */
export const sweepRefused: Sweep = async (parts, atMost) => {
  const { store, now } = parts
  for (const publication of await store.publications.toRemove(now, atMost)) {
    if (await isStillNeeded(publication, parts)) {
      await store.publications.removeLater(publication._id, lookAgain(now))
    } else {
      await removeWhole(publication, parts)
    }
  }
}

/** An appeal lives on after its words were found unsuitable: somebody reviews it. */
async function isStillNeeded(publication: PublicationDoc, { store }: PublishParts): Promise<boolean> {
  return publication.kind === 'appeal' && (await closedAt(publication, store)) === null
}

/** The record goes last: whatever stops in between is taken up again from it. */
async function removeWhole({ _id, kind, subjectId, photoIds }: PublicationDoc, parts: PublishParts) {
  const { store, ports } = parts
  if (kind === 'statement') await store.statements.removeRefused(subjectId)
  if (kind === 'consultation') await store.consultations.removeRefused(subjectId)
  if (kind === 'appeal') await store.appeals.forgetWords(subjectId)
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
