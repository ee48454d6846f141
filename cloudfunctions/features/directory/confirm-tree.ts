import type { ConfirmTreeInput } from '@shared/contract/directory'
import * as z from 'zod'

import { audit } from '../../kernel/audit'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { applyChange } from './apply-change'
import { findTree } from './find-tree'

const input = z.strictObject({ importId: id }) satisfies z.ZodType<ConfirmTreeInput>

/** As many as are made well within the time of one call. */
const A_PART = 15

/**
 * Makes the next part of what was looked at, in the order of the table: each change by itself, and made
 * again it changes nothing. Whoever imports asks until nothing is left.
 */
export const confirmTree = defineAction({
  name: 'directory.confirmImport',
  access: { posts: ['countyAdmin', 'communitySecretary'] },
  input,
  // Six, and seven a change; a crowd on one compound makes some of them try again.
  cost: 250,

  target: ({ importId }, context) => findTree(importId, context),

  async run({ importId }, context) {
    const { store, now, target } = context
    const { found, counted } = target
    if (found.state === 'begun') throw fail('IMPORT_NOT_FOUND')
    if (found.faulty > 0) throw fail('IMPORT_HAS_FAULTS')
    const total = found.steps.length
    const part = found.steps.slice(found.done, found.done + A_PART)
    for (const change of part) {
      await store.transaction((tx) => applyChange(tx, change, counted.countyId, now))
    }
    const done = found.done + part.length
    if (part.length > 0) {
      await audit('directory.confirmImport', importId, target.place, null, context)
      await store.directory.changeImport(importId, { done, state: 'confirmed' })
    }
    return { done, total }
  },
})
