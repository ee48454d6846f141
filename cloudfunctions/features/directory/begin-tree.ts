import { type BeginTreeInput, TREE_MOST_BYTES } from '@shared/contract/directory'
import { IMPORT_FORMATS } from '@shared/contract/posts'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { id } from '../../kernel/input'
import { findPlace } from './find-place'

const input = z.strictObject({
  placeId: id,
  format: z.enum(IMPORT_FORMATS),
  bytes: z.number().int().min(1).max(TREE_MOST_BYTES),
}) satisfies z.ZodType<BeginTreeInput>

const AN_HOUR = 3600

/** Lets one table of places be put where nobody else finds it. */
export const beginTree = defineAction({
  name: 'directory.beginImport',
  access: { posts: ['countyAdmin', 'communitySecretary'] },
  input,
  limit: 'imports',
  cost: 9,

  target: ({ placeId }, context) => findPlace(placeId, context),

  async run({ placeId, format }, context) {
    const { caller, store, ports, secrets, now, requestId } = context
    const { _id: personId } = await caller.person()
    const name = secrets.sign('invitation', `tree|${personId}|${requestId}|${placeId}`)
    const importId = `t${name.slice(0, 31)}`
    const pass = await ports.files.uploadPass(`imports/${name.slice(31, 63)}.${format}`)
    await store.directory.beginImport({
      _id: importId,
      personId,
      placeId,
      format,
      fileId: pass.fileId,
      state: 'begun',
      faulty: 0,
      steps: [],
      done: 0,
      expiresAt: new Date(now.getTime() + 24 * AN_HOUR * 1000),
    })
    return { importId, upload: { method: 'PUT', url: pass.url, headers: pass.headers } }
  },
})
