import type { ShowButlerPhoto, ShowButlerPhotoInput } from '@shared/contract/butler/card'
import { butlerTitles } from '@shared/copy/butler-titles'
import * as z from 'zod'

import { dropPortrait } from '../../desk/portrait'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { intentId } from '../../publish/intent-id'
import { publish } from '../../publish/publish'
import { checkPhotosUsable } from '../../publish/usable-photos'
import type { PostDoc } from '../../store/posts'
import { publicationId as publicationIdOf } from '../../store/publications'
import { findStairwell } from './find-stairwell'
import { agreedToPortrait } from './portrait-consent'
import { type PortraitDraft, portraitSubject } from './portrait-subject'

const input = z.strictObject({
  stairwellId: id,
  photoId: id.nullable(),
}) satisfies z.ZodType<ShowButlerPhotoInput>

/**
 * A butler lets those who turn to her see what she looks like, or no more. She agrees to it by itself
 * (PIPL art. 29), the photo goes the one way to the public, and it goes when she leaves the post.
 */
export const showButlerPhoto = defineAction({
  name: 'butler.showPhoto',
  access: { posts: ['redButler'] },
  input,
  limit: 'words',
  // Stairwell, person, consents, the photo, the post in one transaction, and the photo's way (about 30).
  cost: 64,
  target: ({ stairwellId }, context) => findStairwell(stairwellId, context),

  async run({ stairwellId, photoId }, context): Promise<ShowButlerPhoto> {
    const { store, caller, now, requestId, target } = context
    const { _id: personId } = await caller.person()
    const postKey = `redButler_${stairwellId}`
    const subjectId = intentId('bp', personId, requestId)
    const publicationId = publicationIdOf('butlerPhoto', subjectId)
    if (photoId !== null) {
      if (!(await agreedToPortrait(personId, store))) throw fail('PORTRAIT_CONSENT_NEEDED')
      await checkPhotosUsable(store, [photoId], personId, 'butlerPhoto', publicationId)
    }
    const known = photoId === null ? undefined : await store.publications.find(publicationId)
    const post = await store.transaction(async (tx) => {
      const found = await tx.get<PostDoc>('posts', postKey)
      // A deputy keeps the desk, not the face on the door.
      if (found?.holderId !== personId) throw fail('NOT_YOUR_POST')
      // A resend: what she chose or took away since stays.
      if (known || (photoId !== null && found.portrait?.publicationId === publicationId)) return found
      const without = await dropPortrait(tx, found, now)
      const next: PostDoc =
        photoId === null ? without : { ...without, portrait: { personId, publicationId, fileId: null } }
      if (next !== found) await tx.put<PostDoc>('posts', next)
      return next
    })
    if (photoId === null) return { state: null }
    if (known && post.portrait?.publicationId !== publicationId) return { state: known.state }
    const { publication } = await publish(context, portraitSubject, {
      kind: 'butlerPhoto',
      id: subjectId,
      authorId: personId,
      place: target.place,
      texts: [butlerTitles.photoOf(post.label ?? '')],
      photoIds: [photoId],
      young: false,
      draft: (): PortraitDraft => ({ _id: subjectId, postKey }),
    })
    return { state: publication.state }
  },
})
