import { join } from 'node:path'

import Database from 'libsql'

import type { TestApi } from '../support/api'

/** Everything that lies in a store: by collection and id, as text. */
export type StoreImage = ReadonlyMap<string, ReadonlyMap<string, string>>

export interface StoreReader {
  /** All collections, save those that only count tries or serve speed. */
  read(): Promise<StoreImage>
  /** Puts the store back to an image of it. */
  restore(image: StoreImage): Promise<void>
  close(): void
}

/** How often somebody tried, and figures that are made anew from others: not what anybody meant to store. */
const BESIDE: readonly string[] = ['rate_windows', 'clock_cursors']

/** Reads beside every door, out of the emulator's own file: it costs no request and moves no count. */
export function openStoreReader({ control, dataDir }: Pick<TestApi, 'control' | 'dataDir'>): StoreReader {
  const database = new Database(join(dataDir, 'cloudbase.db'), { readonly: true })
  const tables = (
    database.prepare('SELECT id, name FROM collections').all() as { id: number; name: string }[]
  ).map(({ id, name }) => ({ name, rows: database.prepare(`SELECT id, doc FROM c${id} ORDER BY seq`) }))

  async function readAll(): Promise<Map<string, Map<string, string>>> {
    await control.quiesce()
    return new Map(
      tables.map(({ name, rows }) => [
        name,
        new Map((rows.all() as { id: string; doc: string }[]).map(({ id, doc }) => [id, doc])),
      ]),
    )
  }

  return {
    async read() {
      const image = await readAll()
      for (const name of BESIDE) image.delete(name)
      return image
    },
    async restore(image) {
      const now = await readAll()
      const changed = [...now.keys()].filter((name) => !same(now.get(name), image.get(name)))
      if (changed.length === 0) return
      await control.clear({ collections: changed })
      for (const collection of changed) {
        const documents = [...(image.get(collection)?.values() ?? [])].map((text) => JSON.parse(text))
        if (documents.length > 0) await control.load({ collection, documents })
      }
    },
    close: () => void database.close(),
  }
}

function same(one: ReadonlyMap<string, string> = new Map(), other: ReadonlyMap<string, string> = new Map()) {
  if (one.size !== other.size) return false
  for (const [id, text] of one) if (other.get(id) !== text) return false
  return true
}
