import { IMPORT_FORMATS, IMPORT_MOST_BYTES } from '@shared/contract/posts'
import type { BeginListInput } from '@shared/contract/registration'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { id } from '../../kernel/input'
import { findUnit } from '../../registrations/find-unit'

const input = z.strictObject({
  unitId: id,
  format: z.enum(IMPORT_FORMATS),
  bytes: z.number().int().min(1).max(IMPORT_MOST_BYTES),
}) satisfies z.ZodType<BeginListInput>

const AN_HOUR = 3600

/** Lets one list be put where nobody else finds it. Which file it is never comes from a client. */
export const beginList = defineAction({
  name: 'registration.beginList',
  access: { posts: ['communitySecretary', 'serviceSpecialist'] },
  input,
  limit: 'imports',
  cost: 7,

  target: ({ unitId }, context) => findUnit(unitId, context),

  async run({ unitId, format }, context) {
    const { caller, store, ports, secrets, now, requestId } = context
    const { _id: personId } = await caller.person()
    const name = secrets.sign('unit-list', `list|${personId}|${requestId}|${unitId}`)
    const listId = `ul${name.slice(0, 30)}`
    const pass = await ports.files.uploadPass(`imports/${name.slice(30, 62)}.${format}`)
    await store.unitRegistrations.beginList({
      _id: listId,
      personId,
      unitId,
      format,
      fileId: pass.fileId,
      state: 'begun',
      faulty: 0,
      keys: [],
      expiresAt: new Date(now.getTime() + 24 * AN_HOUR * 1000),
    })
    return { listId, upload: { method: 'PUT', url: pass.url, headers: pass.headers } }
  },
})
