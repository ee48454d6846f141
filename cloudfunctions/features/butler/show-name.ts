import type { ShowButlerName, ShowButlerNameInput } from '@shared/contract/butler/card'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import type { PostDoc } from '../../store/posts'
import { findStairwell } from './find-stairwell'

const NAME = /^[\p{Script=Han}·]{2,12}$/u

const input = z.strictObject({
  stairwellId: id,
  name: z.string().regex(NAME).nullable(),
}) satisfies z.ZodType<ShowButlerNameInput>

/** A butler lets those who turn to her read her whole name, or only surname and title again. Her choice alone. */
export const showButlerName = defineAction({
  name: 'butler.showName',
  access: { posts: ['redButler'] },
  input,
  // Stairwell, person, the post in one transaction.
  cost: 20,
  target: ({ stairwellId }, context) => findStairwell(stairwellId, context),

  async run({ stairwellId, name }, { store, caller }): Promise<ShowButlerName> {
    const { _id: personId } = await caller.person()
    await store.transaction(async (tx) => {
      const post = await tx.get<PostDoc>('posts', `redButler_${stairwellId}`)
      // A deputy keeps the desk, not the name on the door.
      if (post?.holderId !== personId) throw fail('NOT_YOUR_POST')
      const { shown: _, ...rest } = post
      await tx.put<PostDoc>('posts', name === null ? rest : { ...rest, shown: { personId, name } })
    })
    return { name }
  },
})
