import { isGeoIndex, refuseUnplaceable } from '../geo/geometry'
import { NULL_KEY } from '../values/order'
import { keysAt } from '../values/path'
import type { Document } from '../values/value'
import type { Index } from './catalog'

export interface IndexEntries {
  /** One list of column keys per entry. */
  readonly entries: readonly (readonly string[])[]
  /** The columns (bits) in which an array stood. */
  readonly arrays: number
}

const NOTHING: IndexEntries = { entries: [], arrays: 0 }

/** What a document writes into an index. Arrays give one entry per element (per combination). */
export function indexEntries(index: Index, document: Document): IndexEntries {
  if (isGeoIndex(index)) {
    refuseUnplaceable(index, document)
    return NOTHING
  }
  const columns = index.keys.map((field) => keysAt(document, field.name))
  if (index.sparse && columns.every(({ keys }) => keys.length === 1 && keys[0] === NULL_KEY)) return NOTHING

  let entries: string[][] = [[]]
  for (const { keys } of columns) {
    entries = entries.flatMap((entry) => keys.map((key) => [...entry, key]))
  }
  return {
    entries,
    arrays: columns.reduce((bits, { multikey }, i) => (multikey ? bits | (1 << i) : bits), 0),
  }
}

export const sameEntries = (a: IndexEntries, b: IndexEntries): boolean =>
  a.entries.length === b.entries.length &&
  a.entries.every((entry, i) => entry.every((key, column) => key === b.entries[i]?.[column]))
