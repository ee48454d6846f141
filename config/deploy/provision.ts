import { setTimeout as wait } from 'node:timers/promises'

import type {
  CollectionDeclaration,
  CollectionIndex,
} from '../../cloudfunctions/store/collections/declaration'
import type { ExistingIndex, Manager } from './cloud'
import { PlainRefusal } from './refusal'

const keysOf = ({ keys }: CollectionIndex) =>
  keys.map(([field, direction]) => ({ Name: field, Direction: String(direction) }))

export interface IndexDifference {
  readonly missing: readonly CollectionIndex[]
  /** There under the same name, but not as declared. It is for a person to decide what becomes of it. */
  readonly other: readonly string[]
}

export function compareIndexes(
  declared: readonly CollectionIndex[],
  existing: readonly ExistingIndex[],
): IndexDifference {
  const found = (index: CollectionIndex) => existing.find(({ Name }) => Name === index.name)
  const isAsDeclared = (index: CollectionIndex, there: ExistingIndex) =>
    there.Unique === (index.unique ?? false) &&
    JSON.stringify(there.Keys.map(({ Name, Direction }) => [Name, Direction])) ===
      JSON.stringify(keysOf(index).map(({ Name, Direction }) => [Name, Direction]))
  return {
    missing: declared.filter((index) => !found(index)),
    other: declared
      .filter((index) => {
        const there = found(index)
        return there !== undefined && !isAsDeclared(index, there)
      })
      .map(({ name }) => name),
  }
}

/** Makes what is missing and closes every collection. Nothing that is there is dropped or changed. */
export async function provision(
  cloud: Manager,
  collections: Readonly<Record<string, CollectionDeclaration>>,
  say: (line: string) => void,
): Promise<void> {
  for (const [name, { indexes }] of Object.entries(collections)) {
    const { Exists } = await cloud.database.checkCollectionExists(name)
    if (!Exists) await cloud.database.createCollection(name)
    // Closed before it holds anything.
    await cloud.permission.modifyResourcePermission({
      resourceType: 'collection',
      resource: name,
      permission: 'ADMINONLY',
    })
    const { missing, other } = compareIndexes(indexes, await indexesOf(cloud, name))
    if (other.length > 0) {
      throw new PlainRefusal(
        `集合 ${name} 的索引 ${other.join('、')} 与代码里写的不一样，请先在控制台删掉它再来。`,
      )
    }
    if (missing.length > 0) {
      await cloud.database.updateCollection(name, {
        CreateIndexes: missing.map((index) => ({
          IndexName: index.name,
          MgoKeySchema: { MgoIsUnique: index.unique ?? false, MgoIndexKeys: keysOf(index) },
        })),
      })
    }
    say(`${name}：${Exists ? '已有' : '新建'}，补 ${missing.length} 个索引，已关闭客户端读写`)
  }
  await cloud.storage.setStorageAcl('ADMINONLY')
  say('存储：已关闭客户端读写')
}

/** A collection that was made a moment ago is not known everywhere at once. */
async function indexesOf(cloud: Manager, name: string): Promise<readonly ExistingIndex[]> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return (await cloud.database.describeCollection(name)).Indexes ?? []
    } catch (error) {
      if (attempt === 5) throw error
      await wait(attempt * 1000)
    }
  }
}
