import { randomBytes } from 'node:crypto'

import type { Engine } from '../engine/engine'
import type { Writer } from '../engine/writer'
import { checkNewDocument } from '../update/check-document'
import { decode } from '../values/ejson'
import { isDocument } from '../values/value'
import { invalidParam } from '../wire/wire-error'

/** Inserts many documents in one commit. They may be plain JSON or EJSON. */
export function bulkLoad(
  engine: Engine,
  writer: Writer,
  name: string,
  documents: readonly unknown[],
): number {
  const collection = engine.catalog.require(name)
  engine.commits.write(() => {
    for (const json of documents) {
      const document = decode(json, engine.now())
      if (!isDocument(document)) throw invalidParam('only documents can be loaded')
      checkNewDocument(document)
      writer.insert(
        collection,
        document._id === undefined ? { _id: randomBytes(16).toString('hex'), ...document } : document,
      )
    }
  })
  return documents.length
}
