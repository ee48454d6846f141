import { goneAt } from '@shared/rules/retention/kept'

import type { PublishParts } from '../publish/subject'
import type { CollectionName } from '../store/collections'
import type { PhotoDoc } from '../store/photos'
import type { PublicationDoc, PublicationKind } from '../store/publications'
import { closedAt } from './closed-at'
import { lookThrough, type Sweep } from './sweep-kind'

/** Where the photos of a matter are shown. What a butler was sent goes with its request, her own photo with her post. */
const SHOWN_IN: Partial<Record<PublicationKind, CollectionName>> = {
  statement: 'statements',
  consultation: 'consultations',
  appeal: 'appeals',
  factNote: 'fact_notes',
  work: 'work_entries',
  sessionPhotos: 'sessions',
  wishNote: 'claims',
}

/**
 * Photos of a matter go a year after it was closed, with their files and from every page; its words stay.
 */
export const sweepImages: Sweep = (parts, atMost) =>
  lookThrough(parts, atMost, {
    job: 'sweep-images',
    kept: 'image',
    read: parts.store.photos.sentBetween,
    at: ({ createdAt }) => createdAt,
    look: (photo) => removeOver(photo, parts),
  })

/** The photo's record goes last: whatever stops in between is taken up again from it. */
async function removeOver(photo: PhotoDoc, parts: PublishParts): Promise<void> {
  const { store, ports, now } = parts
  const { _id, publicationId, fileId, originalFileId, originalGone } = photo
  const publication = publicationId === null ? undefined : await store.publications.find(publicationId)
  if (!publication || !SHOWN_IN[publication.kind]) return
  const closed = await closedAt(publication, store)
  if (closed === null || (closed !== 'gone' && goneAt('image', closed) > now)) return
  if (fileId !== null) {
    const consultationId = await consultationOf(publication, parts)
    for (const [collection, id] of shownIn(publication, consultationId)) {
      await store.photos.dropFrom(collection, id, fileId)
    }
    if (consultationId !== null) await store.deadlines.set(pageOf(publication, consultationId, now))
  }
  await ports.files.remove([...(originalGone ? [] : [originalFileId]), ...(fileId === null ? [] : [fileId])])
  await store.photos.removeOf(_id, publication._id)
}

const textOf = ({ draft }: PublicationDoc, field: string): string | null => {
  const value = (draft as unknown as Readonly<Record<string, unknown>>)[field]
  return typeof value === 'string' ? value : null
}

async function consultationOf(publication: PublicationDoc, { store }: PublishParts): Promise<string | null> {
  const { kind, subjectId } = publication
  if (kind === 'consultation') return subjectId
  // Its photos were lent to what came of it.
  if (kind === 'appeal') return (await store.appeals.find(subjectId))?.consultationId ?? null
  return textOf(publication, 'consultationId')
}

function shownIn(publication: PublicationDoc, consultationId: string | null) {
  const { _id, kind, subjectId } = publication
  const collection = SHOWN_IN[kind] ?? 'publications'
  const id = textOf(publication, kind === 'sessionPhotos' ? 'sessionId' : 'claimId') ?? subjectId
  const lent =
    kind === 'appeal' && consultationId !== null ? [['consultations', consultationId] as const] : []
  return [[collection, id] as const, ...lent, ['publications', _id] as const]
}

const pageOf = ({ place }: PublicationDoc, subject: string, dueAt: Date) => ({
  rule: 'consultationPage' as const,
  subject,
  place: { countyId: place.countyId, communityId: place.communityId, compoundId: place.compoundId ?? '' },
  dueAt,
})
