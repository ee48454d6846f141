import { type BeginImportInput, IMPORT_FORMATS, IMPORT_MOST_BYTES } from '@shared/contract/posts'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { id } from '../../kernel/input'
import { anyPlace } from './any-place'

const input = z.strictObject({
  placeId: id,
  format: z.enum(IMPORT_FORMATS),
  bytes: z.number().int().min(1).max(IMPORT_MOST_BYTES),
}) satisfies z.ZodType<BeginImportInput>

const AN_HOUR = 3600

/** Lets one table be put where nobody else finds it. Which file it is never comes from a client. */
export const beginImport = defineAction({
  name: 'posts.beginImport',
  access: { posts: ['countyAdmin', 'communitySecretary', 'branchSecretary'] },
  input,
  limit: 'imports',
  cost: 9,

  target: ({ placeId }, context) => anyPlace(placeId, context),

  async run({ placeId, format }, context) {
    const { caller, store, ports, secrets, now, requestId } = context
    const { _id: personId } = await caller.person()
    const name = secrets.sign('invitation', `import|${personId}|${requestId}|${placeId}`)
    const importId = `i${name.slice(0, 31)}`
    const pass = await ports.files.uploadPass(`imports/${name.slice(31, 63)}.${format}`)
    await store.posts.beginImport({
      _id: importId,
      personId,
      placeId,
      format,
      fileId: pass.fileId,
      state: 'begun',
      rows: [],
      expiresAt: new Date(now.getTime() + 24 * AN_HOUR * 1000),
    })
    return { importId, upload: { method: 'PUT', url: pass.url, headers: pass.headers } }
  },
})
