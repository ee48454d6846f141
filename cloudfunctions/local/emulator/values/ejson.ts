import { invalidParam, requestFailed, unsupported } from '../wire/wire-error'
import { type Document, isDocument, ObjectId, type Value } from './value'

type Decoder = (payload: unknown, now: Date) => Value

const REGEX_FLAGS = /^[imsu]*$/

const decodeRegex: Decoder = (payload) => {
  const { pattern, options } = payload as { pattern: string; options?: string }
  if (options && !REGEX_FLAGS.test(options)) {
    throw requestFailed(`invalid flag in regex options: ${options}`)
  }
  return new RegExp(pattern, options)
}

const decodeDate: Decoder = (payload) => {
  const date = new Date(typeof payload === 'string' ? payload : Number(decode(payload)))
  if (Number.isNaN(date.getTime())) throw invalidParam('invalid date')
  return date
}

const decodeServerDate: Decoder = (payload, now) => {
  const { offset } = payload as { offset?: unknown }
  return new Date(now.getTime() + Number(decode(offset ?? 0)))
}

const DECODERS: Readonly<Record<string, Decoder>> = {
  $numberInt: Number,
  $numberLong: Number,
  $numberDouble: Number,
  $date: decodeDate,
  $oid: (payload) => new ObjectId(String(payload)),
  $regularExpression: decodeRegex,
  $tcb_server_date: decodeServerDate,
  $undefined: () => null,
}

const FOREIGN_TYPES = new Set([
  '$numberDecimal',
  '$binary',
  '$uuid',
  '$timestamp',
  '$symbol',
  '$code',
  '$minKey',
  '$maxKey',
  '$dbPointer',
])

/** Turns parsed Extended JSON (canonical or relaxed) into values, in place where it can. */
export function decode(json: unknown, now: Date = new Date()): Value {
  if (typeof json !== 'object' || json === null) return json as Value
  if (Array.isArray(json)) {
    for (let i = 0; i < json.length; i++) {
      const item: unknown = json[i]
      if (typeof item === 'object' && item !== null) json[i] = decode(item, now)
    }
    return json as Value[]
  }

  const object = json as Record<string, unknown>
  for (const key in object) {
    if (key.charCodeAt(0) === 36) {
      const decoder = DECODERS[key]
      if (decoder) return decoder(object[key], now)
      if (FOREIGN_TYPES.has(key)) throw unsupported(`the value type ${key}`)
    }
    const item = object[key]
    if (typeof item === 'object' && item !== null) object[key] = decode(item, now)
  }
  return object as Document
}

export function parseValue(text: unknown, now: Date, what: string): Value {
  if (typeof text !== 'string') throw invalidParam(`${what} must be an EJSON string`)
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw invalidParam(`${what} is not valid EJSON`)
  }
  return decode(json, now)
}

export function parseDocument(text: unknown, now: Date, what: string): Document {
  const value = parseValue(text, now, what)
  if (!isDocument(value)) throw invalidParam(`${what} must be an object`)
  return value
}

export const readStored = (text: string): Document => decode(JSON.parse(text)) as Document

/** Relaxed EJSON: plain numbers are half the bytes of canonical ones, and the SDK reads both. */
function relax(value: Value | undefined, keepObjectIds: boolean): unknown {
  if (typeof value === 'number') {
    return Number.isFinite(value) ? value : { $numberDouble: String(value) }
  }
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Date) return { $date: value.toISOString() }
  if (value instanceof ObjectId) return keepObjectIds ? { $oid: value.hex } : value.hex
  if (value instanceof RegExp) return { $regularExpression: { pattern: value.source, options: value.flags } }
  if (Array.isArray(value)) return value.map((item) => relax(item ?? null, keepObjectIds))

  const relaxed: Record<string, unknown> = {}
  for (const key in value) relaxed[key] = relax(value[key], keepObjectIds)
  return relaxed
}

export const writeStored = (document: Document): string => JSON.stringify(relax(document, true))

export const writeReply = (value: Value): string => JSON.stringify(relax(value, false))

/** Stored text is already what the SDK reads, save for ObjectIds, which leave as hex strings. */
export const replyFromStored = (text: string): string =>
  text.includes('"$oid"') ? writeReply(readStored(text)) : text
