import { isDocument, ObjectId, type Value } from './value'

/**
 * One string per value whose order (by code point, as SQLite compares UTF-8) is MongoDB's order of
 * values. Indexes store it, sorts compare it, so that the two can never disagree.
 */
export function orderKey(value: Value | undefined): string {
  switch (typeof value) {
    case 'number':
      return NUMBER + numberKey(value)
    case 'string':
      return STRING + value
    case 'boolean':
      return BOOLEAN + (value ? '1' : '0')
    case 'undefined':
      return NULL
    default:
      return objectKey(value)
  }
}

export const EMPTY_ARRAY_KEY = 'A'
const NULL = 'B'
const NUMBER = 'C'
const STRING = 'D'
const OBJECT = 'E'
const ARRAY = 'F'
const OBJECT_ID = 'G'
const BOOLEAN = 'H'
const DATE = 'I'
const REGEX = 'J'

export const NULL_KEY = NULL

/** Where the values of this key's type begin and end: comparisons never cross types. */
export const typeBracket = (key: string): { from: string; to: string } => {
  const tag = key.charCodeAt(0)
  return { from: String.fromCharCode(tag), to: String.fromCharCode(tag + 1) }
}

function objectKey(value: Exclude<Value, number | string | boolean>): string {
  if (value === null) return NULL
  if (value instanceof Date) return DATE + numberKey(value.getTime())
  if (value instanceof ObjectId) return OBJECT_ID + value.hex
  if (value instanceof RegExp) return `${REGEX}${value.source}\u0000${value.flags}`
  if (Array.isArray(value)) return `${ARRAY}${value.map((item) => `${orderKey(item)}\u0000`).join('')}`
  if (!isDocument(value)) return OBJECT
  return (
    OBJECT +
    Object.entries(value)
      .map(([field, inner]) => nestedKey(field, inner))
      .join('')
  )
}

// MongoDB orders embedded documents field by field: type first, then name, then value.
const nestedKey = (field: string, inner: Value): string => {
  const key = orderKey(inner)
  return `${key.charAt(0)}${field}\u0000${key.slice(1)}\u0000`
}

const bytes = Buffer.alloc(8)

function numberKey(value: number): string {
  if (Number.isNaN(value)) return '0'
  bytes.writeDoubleBE(value === 0 ? 0 : value)
  const first = bytes[0] ?? 0
  if (first & 0x80) for (let i = 0; i < 8; i++) bytes[i] = ~(bytes[i] ?? 0)
  else bytes[0] = first | 0x80
  return bytes.toString('hex')
}

/** Compares by code point: JavaScript's own `<` compares UTF-16 units and puts emoji before ！. */
export function compareKeys(a: string, b: string): number {
  if (a === b) return 0
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    const left = a.charCodeAt(i)
    const right = b.charCodeAt(i)
    if (left !== right) return rank(left) - rank(right)
  }
  return a.length - b.length
}

const rank = (unit: number): number => (unit < 0xd800 ? unit : unit < 0xe000 ? unit + 0x2000 : unit - 0x800)

/** Values of different types compare by their tags alone. */
export function typeTag(value: Value | undefined): string {
  switch (typeof value) {
    case 'number':
      return NUMBER
    case 'string':
      return STRING
    case 'boolean':
      return BOOLEAN
    default:
      return orderKey(value).charAt(0)
  }
}

export function compareValues(a: Value | undefined, b: Value | undefined): number {
  if (typeof a === 'number' && typeof b === 'number' && !Number.isNaN(a - b)) return a - b
  if (typeof a === 'string' && typeof b === 'string') return compareKeys(a, b)
  return compareKeys(orderKey(a), orderKey(b))
}
