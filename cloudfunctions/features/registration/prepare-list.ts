import { IMPORT_MOST_BYTES, IMPORT_MOST_ROWS } from '@shared/contract/posts'
import type { PrepareListInput } from '@shared/contract/registration'
import { checkList } from '@shared/rules/registration/check-list'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { tableRows } from '../../kernel/table-rows'
import { listKey } from '../../registrations/list-key'
import { findList } from './find-list'

const input = z.strictObject({ listId: id }) satisfies z.ZodType<PrepareListInput>

/**
 * Reads the uploaded list and says row by row what is wrong. What is kept are digests; the file itself
 * goes as soon as it was read.
 */
export const prepareList = defineAction({
  name: 'registration.prepareList',
  access: { posts: ['communitySecretary', 'serviceSpecialist'] },
  input,
  cost: 8,

  target: ({ listId }, context) => findList(listId, context),

  async run({ listId }, { store, ports, secrets, target }) {
    const { list, unit } = target
    if (list.state !== 'begun') throw fail('IMPORT_NOT_FOUND')
    const table = await tableRows(ports, {
      fileId: list.fileId,
      format: list.format,
      mostBytes: IMPORT_MOST_BYTES,
      mostRows: IMPORT_MOST_ROWS,
    })
    const rows = checkList(table)
    const keys = rows
      .filter(({ faults }) => faults.length === 0)
      .map(({ name, phone }) => listKey(unit._id, name, phone, secrets))
    const faulty = rows.length - keys.length
    await store.unitRegistrations.changeList(listId, { state: 'prepared', keys, faulty })
    await ports.files.remove([list.fileId])
    return {
      listId,
      rows: rows.map(({ line, covered, faults }) => ({ line, covered, faults })),
      ready: keys.length,
      faulty,
    }
  },
})
