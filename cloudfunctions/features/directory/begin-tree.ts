import { type BeginTreeInput, TREE_MOST_BYTES } from '@shared/contract/directory'
import { IMPORT_FORMATS } from '@shared/contract/posts'
import * as z from 'zod'

import { beginTable } from '../../kernel/begin-table'
import { defineAction } from '../../kernel/define-action'
import { id } from '../../kernel/input'
import { findPlace } from './find-place'

const input = z.strictObject({
  placeId: id,
  format: z.enum(IMPORT_FORMATS),
  bytes: z.number().int().min(1).max(TREE_MOST_BYTES),
}) satisfies z.ZodType<BeginTreeInput>

/** Lets one table of places be put where nobody else finds it. */
export const beginTree = defineAction({
  name: 'directory.beginImport',
  access: { posts: ['countyAdmin', 'communitySecretary'] },
  input,
  limit: 'imports',
  cost: 9,

  target: ({ placeId }, context) => findPlace(placeId, context),

  async run({ placeId, format }, context) {
    const { begun, upload } = await beginTable(context, 'tree', placeId, format)
    await context.store.directory.beginImport({ ...begun, placeId, faulty: 0, steps: [], done: 0 })
    return { importId: begun._id, upload }
  },
})
