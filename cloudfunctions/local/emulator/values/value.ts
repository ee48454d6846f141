/** A 24-hex ObjectId: it sorts and compares as its own type, and leaves the server as plain hex. */
export class ObjectId {
  constructor(readonly hex: string) {}

  toString(): string {
    return this.hex
  }
}

export type Value = null | boolean | number | string | Date | RegExp | ObjectId | Value[] | Document

export interface Document {
  [field: string]: Value
}

export function isDocument(value: unknown): value is Document {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return !(value instanceof Date || value instanceof RegExp || value instanceof ObjectId)
}

/** A deep copy, so that an update never touches the document it read. */
export function clone(value: Value): Value {
  if (Array.isArray(value)) return value.map(clone)
  if (!isDocument(value)) return value
  const copy: Document = {}
  for (const [field, inner] of Object.entries(value)) copy[field] = clone(inner)
  return copy
}
