import { readStored } from '../values/ejson'
import type { Document } from '../values/value'

/** A document as it lies in the table; its values are read out of the text only when asked for. */
export class StoredDocument {
  #document: Document | undefined

  constructor(
    /** Order of insertion, and the row in the table. */
    readonly seq: number,
    /** The order key of `_id`. */
    readonly key: string,
    readonly text: string,
    document?: Document,
  ) {
    this.#document = document
  }

  /** Not to be edited: take `clone` of it first. */
  get document(): Document {
    this.#document ??= readStored(this.text)
    return this.#document
  }
}
