import type { ConfirmTreeInput } from '@shared/contract/directory'
import * as z from 'zod'

import { auditWithin } from '../../kernel/audit'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { applyChange } from './apply-change'
import { findTree } from './find-tree'

const input = z.strictObject({ importId: id }) satisfies z.ZodType<ConfirmTreeInput>

/** As many as are made well within the time of one call. */
const A_PART = 15

/**
 * Makes the next part of what was looked at, in the order of the table. Each change is a transaction of its own, since a
 * county's hundreds would fail together with any one of them; the event of this part comes with its first change, and
 * made again none changes anything. Whoever imports asks until nothing is left.
 */
export const confirmTree = defineAction({
  name: 'directory.confirmImport',
  access: { posts: ['countyAdmin', 'communitySecretary'] },
  input,
  // Six, and eight a change; a crowd on one compound makes some of them try again.
  cost: 265,

  target: ({ importId }, context) => findTree(importId, context),

  async run({ importId }, context) {
    const { store, now, target } = context
    const { found, counted } = target
    if (found.state === 'begun') throw fail('IMPORT_NOT_FOUND')
    if (found.faulty > 0) throw fail('IMPORT_HAS_FAULTS')
    const total = found.steps.length
    const part = found.steps.slice(found.done, found.done + A_PART)
    for (const change of part) {
      await store.transaction(async (tx) => {
        await applyChange(tx, change, counted.countyId, now)
        await auditWithin(tx, 'directory.confirmImport', importId, target.place, null, context)
      })
    }
    const done = found.done + part.length
    if (part.length > 0) await store.directory.changeImport(importId, { done, state: 'confirmed' })
    return { done, total }
  },
})
