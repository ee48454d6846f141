import { type DirectoryFiguresInput, QUERY_POSTS } from '@shared/contract/directory'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { id } from '../../kernel/input'
import { findPlace } from './find-place'

const input = z.strictObject({ placeId: id }) satisfies z.ZodType<DirectoryFiguresInput>

/** What was counted in one place and in each right below it, as of the moment that stands beside it. */
export const showFigures = defineAction({
  name: 'directory.figures',
  access: { posts: QUERY_POSTS },
  input,
  // The place as it was counted, the person.
  cost: 2,

  target: ({ placeId }, context) => findPlace(placeId, context),

  async run({ placeId }, { target: { counted } }) {
    const { name, level, above, countedAt, figures, below } = counted
    return { placeId, placeName: name, level, above, countedAt: countedAt.toISOString(), figures, below }
  },
})
