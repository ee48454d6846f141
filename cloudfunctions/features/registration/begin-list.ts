import { IMPORT_FORMATS, IMPORT_MOST_BYTES } from '@shared/contract/posts'
import type { BeginListInput } from '@shared/contract/registration'
import * as z from 'zod'

import { beginTable } from '../../kernel/begin-table'
import { defineAction } from '../../kernel/define-action'
import { id } from '../../kernel/input'
import { findUnit } from '../../registrations/find-unit'

const input = z.strictObject({
  unitId: id,
  format: z.enum(IMPORT_FORMATS),
  bytes: z.number().int().min(1).max(IMPORT_MOST_BYTES),
}) satisfies z.ZodType<BeginListInput>

/** Lets one list be put where nobody else finds it. */
export const beginList = defineAction({
  name: 'registration.beginList',
  access: { posts: ['communitySecretary', 'serviceSpecialist'] },
  input,
  limit: 'imports',
  cost: 7,

  target: ({ unitId }, context) => findUnit(unitId, context),

  async run({ unitId, format }, context) {
    const { begun, upload } = await beginTable(context, 'list', unitId, format)
    await context.store.unitRegistrations.beginList({ ...begun, unitId, faulty: 0, keys: [] })
    return { listId: begun._id, upload }
  },
})
