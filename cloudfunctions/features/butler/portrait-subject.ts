import { judgeOf } from '@shared/rules/statement/judges'

import { clearHeldWords, holdWords } from '../../desk/held-words'
import type { PublishParts, Subject } from '../../publish/subject'
import type { Document } from '../../store/database'
import type { PostDoc } from '../../store/posts'
import type { PublicationDoc } from '../../store/publications'

export interface PortraitDraft extends Document {
  readonly postKey: string
}

/** A butler's photo on its way: it stands on her door once it has passed, if it is still the one she chose. */
export const portraitSubject: Subject = {
  // The post names it already, written by the butler's own act.
  async create() {},

  async follow(parts, publication) {
    const { _id, draft, state, shown } = publication
    const { postKey } = draft as PortraitDraft
    const kept = await parts.store.transaction(async (tx) => {
      const post = await tx.get<PostDoc>('posts', postKey)
      const { portrait } = post ?? {}
      if (!post || portrait?.publicationId !== _id) return false
      const fileId = state === 'public' ? (shown[0] ?? null) : null
      if (portrait.fileId !== fileId)
        await tx.put<PostDoc>('posts', { ...post, portrait: { ...portrait, fileId } })
      return true
    })
    // She has another one by now, or has left: nobody keeps this one.
    if (!kept) await parts.store.publications.removeLater(_id, parts.now)
    if (kept && state === 'held') return hold(parts, publication)
    await clearHeldWords(parts, publication)
  },
}

async function hold(parts: PublishParts, publication: PublicationDoc): Promise<void> {
  const { store } = parts
  const { place, authorId } = publication
  const { countyId, communityId, compoundId = '' } = place
  const [author, compound] = await Promise.all([
    store.persons.find(authorId),
    store.places.compound(compoundId),
  ])
  const page = { countyId, communityId, compoundId, compoundName: compound?.name ?? '' }
  await holdWords(parts, publication, judgeOf(author?.posts ?? [], place), page)
}
