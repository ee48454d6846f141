import { Readable } from 'node:stream'
import type { Connection } from '../engine/connection'
import type { Engine } from '../engine/engine'
import { ensureCollections } from '../engine/ensure-collections'
import type { Writer } from '../engine/writer'
import type { FileStore } from '../files/file-store'
import type { LocalWechat } from '../wechat/local-wechat'
import { bulkLoad } from './bulk-load'
import type { ControlHandlers } from './control'
import type { Faults } from './faults'
import type { Tally } from './tally'

interface Parts {
  readonly engine: Engine
  readonly connection: Connection
  readonly writer: Writer
  readonly faults: Faults
  readonly tally: Tally
  readonly wechat: LocalWechat
  readonly files: FileStore
}

export function createControlHandlers({
  engine,
  connection,
  writer,
  faults,
  tally,
  wechat,
  files,
}: Parts): ControlHandlers {
  const { commits, catalog, transactions } = engine
  return {
    ensureCollections({ collections }) {
      commits.flush()
      ensureCollections(connection, catalog, collections)
      return {}
    },
    async load({ collection, documents }) {
      const loaded = bulkLoad(engine, writer, collection, documents)
      await commits.durable()
      return { loaded }
    },
    async putFile({ path, base64 }) {
      await files.put(path, Readable.from([Buffer.from(base64, 'base64')]))
      return {}
    },
    setMood({ mood, for: subject }) {
      wechat.moods.set(mood, subject)
      return {}
    },
    setMessageMood({ mood }) {
      wechat.messages.setMood(mood)
      return {}
    },
    deliverLate: () => ({ delivered: wechat.moods.deliverLate() }),
    sentMessages: () => ({ messages: wechat.messages.sent }),
    setFaults({ faults: wanted }) {
      faults.set(wanted)
      return {}
    },
    stats: () => tally.read({ commits: commits.commits, openTransactions: transactions.open }),
    resetStats() {
      tally.reset()
      return {}
    },
    async quiesce() {
      transactions.reap()
      await commits.durable()
      // Pushes leave one turn after the answer that promised them.
      await new Promise((resolve) => setImmediate(resolve))
      return {}
    },
    checkpoint({ secureDelete }) {
      commits.flush()
      if (secureDelete) connection.exec('PRAGMA secure_delete=ON; VACUUM')
      connection.all('PRAGMA wal_checkpoint(TRUNCATE)')
      return {}
    },
    clear: ({ collections }) => {
      const names = collections ?? [...catalog.collections.keys()]
      commits.write(() => {
        for (const name of names) clearCollection(connection, engine, name)
      })
      commits.flush()
      return { cleared: names }
    },
  }
}

function clearCollection(connection: Connection, engine: Engine, name: string): void {
  const { table, indexes } = engine.catalog.require(name)
  for (const each of [table, ...indexes.map((index) => index.table)]) connection.exec(`DELETE FROM ${each}`)
}
