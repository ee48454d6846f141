import { IMPORT_MOST_BYTES, IMPORT_MOST_ROWS, type PrepareImportInput } from '@shared/contract/posts'
import { checkImport } from '@shared/rules/posts/check-import'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { tableRows } from '../../kernel/table-rows'
import { findImport } from './find-import'
import { importScope } from './import-scope'

const input = z.strictObject({ importId: id }) satisfies z.ZodType<PrepareImportInput>

/** Reads the uploaded table and says row by row what would come of it. Nothing is invited. */
export const prepareImport = defineAction({
  name: 'posts.prepareImport',
  access: { posts: ['countyAdmin', 'communitySecretary', 'branchSecretary'] },
  input,
  // Person, import, place, places below, posts in office (by thousands), the table, the import again.
  cost: 14,

  target: ({ importId }, context) => findImport(importId, context),

  async run({ importId }, context) {
    const { store, ports, target } = context
    const { found } = target
    if (found.state === 'confirmed') throw fail('IMPORT_NOT_FOUND')
    const table = await tableRows(ports, {
      fileId: found.fileId,
      format: found.format,
      mostBytes: IMPORT_MOST_BYTES,
      mostRows: IMPORT_MOST_ROWS,
    })
    const rows = checkImport(table, await importScope(target, context))
    await store.posts.changeImport(importId, { state: 'prepared', rows })
    const faulty = rows.filter(({ faults }) => faults.length > 0).length
    return {
      importId,
      rows: rows.map(({ target: _, ...row }) => row),
      ready: rows.length - faulty,
      faulty,
    }
  },
})
