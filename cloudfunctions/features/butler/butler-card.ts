import type { ButlerCardInput, MyButlerCard } from '@shared/contract/butler/card'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { photoLinks } from '../../views/photo-links'
import { findStairwell } from './find-stairwell'
import { agreedToPortrait } from './portrait-consent'

const input = z.strictObject({ stairwellId: id }) satisfies z.ZodType<ButlerCardInput>

/** Her own card: the name and the photo that she lets residents see, and whether the photo has passed. */
export const butlerCard = defineAction({
  name: 'butler.card',
  access: { posts: ['redButler'] },
  input,
  // Stairwell, person, post, consents, publication, link.
  cost: 6,
  target: ({ stairwellId }, context) => findStairwell(stairwellId, context),

  async run({ stairwellId }, { store, caller, ports, now }): Promise<MyButlerCard> {
    const { _id: personId } = await caller.person()
    const [[post], agreed] = await Promise.all([
      store.posts.byKeys([`redButler_${stairwellId}`]),
      agreedToPortrait(personId, store),
    ])
    if (post?.holderId !== personId) throw fail('NOT_YOUR_POST')
    const { label, shown, portrait } = post
    const publication = portrait && (await store.publications.find(portrait.publicationId))
    const [link = ''] = portrait?.fileId ? await photoLinks([portrait.fileId], ports, now) : []
    return {
      label,
      name: shown?.personId === personId ? shown.name : null,
      photo: publication ? { state: publication.state, link: link || null } : null,
      agreed,
    }
  },
})
