import { join } from 'node:path'

import Database from 'libsql'

import { WRITES } from '../../cloudfunctions/local/emulator/control/faults'
import type { Stats } from '../../cloudfunctions/local/emulator/control/protocol'
import type { TestApi } from '../support/api'

/** Everything that lies in a store: by collection and id, as text. */
export type StoreImage = ReadonlyMap<string, ReadonlyMap<string, string>>

export interface StoreReader {
  /** All collections, save those that only count tries or serve speed. */
  read(): Promise<StoreImage>
  /** The same, where only requests have written since the store was put back to `image`: what they left alone is not read. */
  readSince(image: StoreImage): Promise<StoreImage>
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

  let restored: { readonly image: StoreImage; readonly writes: ReadonlyMap<string, number> } | undefined

  /** Everything; or what is not as it was when the store was put back to `image`, and the rest out of that. */
  async function readNow(image?: StoreImage): Promise<Map<string, ReadonlyMap<string, string>>> {
    await control.quiesce()
    const since = image !== undefined && restored?.image === image ? restored.writes : undefined
    const writes = since && writesIn(await control.stats())
    return new Map(
      tables.map(({ name, rows }) => {
        const known = since && writes?.get(name) === since.get(name)
        return [name, known ? (image?.get(name) ?? new Map()) : textsIn(rows.all() as Row[])]
      }),
    )
  }

  function withoutBeside(image: Map<string, ReadonlyMap<string, string>>): StoreImage {
    for (const name of BESIDE) image.delete(name)
    return image
  }

  return {
    read: async () => withoutBeside(await readNow()),
    readSince: async (image) => withoutBeside(await readNow(image)),
    async restore(image) {
      const now = await readNow(image)
      const changed = [...now.keys()].filter((name) => !same(now.get(name), image.get(name)))
      if (changed.length > 0) await control.clear({ collections: changed })
      for (const collection of changed) {
        const documents = [...(image.get(collection)?.values() ?? [])].map((text) => JSON.parse(text))
        if (documents.length > 0) await control.load({ collection, documents })
      }
      restored = { image, writes: writesIn(await control.stats()) }
    },
    close: () => void database.close(),
  }
}

interface Row {
  readonly id: string
  readonly doc: string
}
const textsIn = (rows: readonly Row[]) => new Map(rows.map(({ id, doc }) => [id, doc]))

/** How often requests wrote to each collection, by the emulator's own count. */
export function writesIn({ collections }: Pick<Stats, 'collections'>): ReadonlyMap<string, number> {
  const writes = new Map<string, number>()
  for (const [what, times] of Object.entries(collections)) {
    const [action = '', collection = ''] = what.split(' ')
    if (WRITES.has(action)) writes.set(collection, (writes.get(collection) ?? 0) + times)
  }
  return writes
}

function same(one: ReadonlyMap<string, string> = new Map(), other: ReadonlyMap<string, string> = new Map()) {
  if (one.size !== other.size) return false
  if (one === other) return true
  for (const [id, text] of one) if (other.get(id) !== text) return false
  return true
}
