import { removePublication } from '../publish/remove-publication'
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
async function removeWhole(publication: PublicationDoc, parts: PublishParts) {
  const { kind, subjectId } = publication
  const { store } = parts
  if (kind === 'statement') await store.statements.removeRefused(subjectId)
  if (kind === 'consultation') await store.consultations.removeRefused(subjectId)
  if (kind === 'appeal') await store.appeals.forgetWords(subjectId)
  await removePublication(publication, parts)
}
