import { lockKeys } from '../transactions/lock-keys'
import type { Locks } from '../transactions/locks'
import type { Catalog } from './catalog'
import type { GroupCommit } from './group-commit'
import type { Reader } from './reader'
import { type Change, Locked, type Store } from './store'
import type { Writer } from './writer'

/** The database outside any transaction. */
export function createPlainStore(
  catalog: Catalog,
  reader: Reader,
  writer: Writer,
  commits: GroupCommit,
  locks: Locks,
): Store {
  function applyOne(collection: Parameters<Store['apply']>[0], { before, after }: Change): void {
    if (before && after) writer.replace(collection, before, after)
    else if (after) writer.insert(collection, after)
    else if (before) writer.remove(collection, before)
  }

  return {
    collection: catalog.require,
    find: reader.find,
    byKey: reader.byKey,
    count: reader.count,
    listJson: reader.listJson,
    apply(collection, changes) {
      if (locks.busy) {
        const holder = locks.holderOfAny(changes.flatMap((change) => lockKeys(collection, change)))
        if (holder) throw new Locked(holder.released)
      }
      commits.write(() => {
        for (const change of changes) {
          applyOne(collection, change)
          if (locks.busy) locks.wrote(lockKeys(collection, change))
        }
      })
    },
  }
}
