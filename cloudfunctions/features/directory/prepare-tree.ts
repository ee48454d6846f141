import { createHash } from 'node:crypto'

import {
  type PrepareTreeInput,
  TREE_MOST_BYTES,
  TREE_MOST_CHANGES,
  TREE_MOST_ROWS,
} from '@shared/contract/directory'
import { compoundKinds } from '@shared/copy/places'
import { checkTree } from '@shared/rules/directory/check-tree'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { tableRows } from '../../kernel/table-rows'
import { findTree } from './find-tree'
import { communitiesOf, readTree } from './read-tree'

const input = z.strictObject({ importId: id }) satisfies z.ZodType<PrepareTreeInput>

const SHOWN = 100
const KINDS = new Map(
  (Object.keys(compoundKinds) as (keyof typeof compoundKinds)[]).map((kind) => [compoundKinds[kind], kind]),
)

/** Holds the uploaded table against what is there, and says what it would change. Nothing is changed yet. */
export const prepareTree = defineAction({
  name: 'directory.prepareImport',
  access: { posts: ['countyAdmin', 'communitySecretary'] },
  input,
  // Import, place, person, the table, communities, two for each that the table names, the import again.
  cost: 220,

  target: ({ importId }, context) => findTree(importId, context),

  async run({ importId }, { store, ports, target: { found, counted } }) {
    if (found.state === 'confirmed') throw fail('IMPORT_NOT_FOUND')
    const table = await tableRows(ports, {
      fileId: found.fileId,
      format: found.format,
      mostBytes: TREE_MOST_BYTES,
      mostRows: TREE_MOST_ROWS,
    })
    const all = await communitiesOf(counted, store)
    const named = new Set(table.map(([, community = '']) => community.normalize('NFKC').trim()))
    const spoken = await readTree(
      all.filter(({ name }) => named.has(name)),
      store,
    )
    const { changes, wrong, unchanged } = checkTree(table, {
      // Of the others the names are enough: nothing is said of what is in them.
      tree: { ...spoken, communities: all.map(briefly) },
      kinds: KINDS,
      mayAddCommunities: counted.level === 'county',
      newId: (kind, at, name) => {
        const digest = createHash('sha256')
          .update(JSON.stringify([importId, kind, at, name]))
          .digest('hex')
        return `${kind.slice(0, 2)}${digest.slice(0, 20)}`
      },
    })
    const tooMany = changes.length > TREE_MOST_CHANGES
    const steps = tooMany ? [] : changes
    const faulty = wrong.length + Number(tooMany)
    await store.directory.changeImport(importId, { state: 'prepared', steps, faulty, done: 0 })
    return {
      importId,
      unchanged,
      changes: changes
        .slice(0, TREE_MOST_CHANGES)
        .map(({ line, kind, place, before, after }) => ({ line, kind, place, before, after })),
      wrong: wrong.slice(0, SHOWN),
      faulty: wrong.length,
      tooMany,
    }
  },
})

const briefly = (one: {
  readonly _id: string
  readonly name: string
  readonly subdistrictId: string
  readonly subdistrictName: string
}) => ({
  id: one._id,
  name: one.name,
  subdistrictId: one.subdistrictId,
  subdistrictName: one.subdistrictName,
})
