import { type BeginImportInput, IMPORT_FORMATS, IMPORT_MOST_BYTES } from '@shared/contract/posts'
import * as z from 'zod'

import { beginTable } from '../../kernel/begin-table'
import { defineAction } from '../../kernel/define-action'
import { id } from '../../kernel/input'
import { anyPlace } from './any-place'

const input = z.strictObject({
  placeId: id,
  format: z.enum(IMPORT_FORMATS),
  bytes: z.number().int().min(1).max(IMPORT_MOST_BYTES),
}) satisfies z.ZodType<BeginImportInput>

/** Lets one table be put where nobody else finds it. */
export const beginImport = defineAction({
  name: 'posts.beginImport',
  access: { posts: ['countyAdmin', 'communitySecretary', 'branchSecretary'] },
  input,
  limit: 'imports',
  cost: 9,

  target: ({ placeId }, context) => anyPlace(placeId, context),

  async run({ placeId, format }, context) {
    const { begun, upload } = await beginTable(context, 'import', placeId, format)
    await context.store.posts.beginImport({ ...begun, placeId, rows: [] })
    return { importId: begun._id, upload }
  },
})
