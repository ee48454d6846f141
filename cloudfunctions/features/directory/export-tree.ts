import { createHash } from 'node:crypto'

import { type ExportTreeInput, QUERY_POSTS, TREE_MOST_ROWS } from '@shared/contract/directory'
import { compoundKinds } from '@shared/copy/places'
import { treeRows } from '@shared/rules/directory/tree'
import * as z from 'zod'

import { auditHandedOut } from '../../kernel/audit'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { findPlace } from './find-place'
import { communitiesOf, readTree } from './read-tree'

const input = z.strictObject({ placeId: id }) satisfies z.ZodType<ExportTreeInput>

const LINK_SECONDS = 600

/**
 * The places of her scope as a table: read in again, it changes nothing. The rows go to the registry by
 * the storage, since a call carries no more than a hundred kilobytes.
 */
export const exportTree = defineAction({
  name: 'directory.export',
  access: { posts: QUERY_POSTS },
  input,
  limit: 'papers',
  // Place, person, communities, two a community, storage and registry, audit.
  cost: 220,

  target: ({ placeId }, context) => findPlace(placeId, context),

  async run({ placeId }, context) {
    const { store, ports, secrets, target } = context
    const { counted } = target
    const tree = await readTree(await communitiesOf(counted, store), store)
    const own =
      counted.level === 'compound'
        ? { ...tree, compounds: tree.compounds.filter((compound) => compound.id === placeId) }
        : tree
    const rows = treeRows(own, compoundKinds)
    if (rows.length > TREE_MOST_ROWS) throw fail('TREE_TOO_LARGE')
    const text = JSON.stringify(rows)
    const digest = createHash('sha256').update(text).digest('hex')
    const name = secrets.sign('internal-call', `tree.${digest}`).slice(0, 40)
    const rowsFile = await ports.files.write(`papers/rows/${name}.json`, Buffer.from(text))
    const { fileId } = await ports.askRegistry({ kind: 'tree', placeName: counted.name, rowsFile, digest })
    await ports.files.remove([rowsFile])
    await auditHandedOut('directory.export', placeId, target.place, context)
    const [url = ''] = await ports.temporaryLinks([fileId], LINK_SECONDS)
    return { url, expiresInSeconds: LINK_SECONDS, rows: rows.length }
  },
})
