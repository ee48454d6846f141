/**
 * WeChat's open interfaces as a function calls them: a small protobuf message each way. The SDK's JSON
 * call cannot carry a picture, and WeChat's own SDK, which knows these messages, pins another version
 * of ours.
 */

/** Field 1, `api_type`: an open interface. */
const OPEN_API = Buffer.from([0x08, 0x00])

/** `CommApiData { api_type = 1; OpenApiData { repeated KeyValuePair { key = 1; value = 2 } = 1 } = 2 }` */
export function encodeOpenApiCall(parameters: Readonly<Record<string, unknown>>): Buffer {
  const pairs = Object.entries(parameters).map(([key, value]) =>
    field(1, Buffer.concat([field(1, Buffer.from(key)), field(2, Buffer.from(JSON.stringify(value)))])),
  )
  return Buffer.concat([OPEN_API, field(2, Buffer.concat(pairs))])
}

export interface OpenApiReply {
  readonly body: Buffer
  readonly contentType: string
  readonly errorCode: number
}

/** `CommOpenApiResp { resp_data = 1; content_type = 2; error_code = 3; … }` */
export function decodeOpenApiReply(message: Buffer): OpenApiReply {
  let body: Buffer = Buffer.alloc(0)
  let contentType = ''
  let errorCode = 0
  for (const { number, value } of fieldsOf(message)) {
    if (number === 1 && Buffer.isBuffer(value)) body = value
    else if (number === 2 && Buffer.isBuffer(value)) contentType = value.toString('utf8').trim()
    else if (number === 3 && typeof value === 'number') errorCode = value
  }
  return { body, contentType, errorCode }
}

const field = (number: number, content: Buffer): Buffer =>
  Buffer.concat([varint((number << 3) | 2), varint(content.length), content])

function varint(value: number): Buffer {
  const bytes: number[] = []
  let rest = value
  while (rest > 0x7f) {
    bytes.push((rest & 0x7f) | 0x80)
    rest >>>= 7
  }
  bytes.push(rest)
  return Buffer.from(bytes)
}

interface Field {
  readonly number: number
  readonly value: Buffer | number
}

function* fieldsOf(message: Buffer): Generator<Field> {
  let at = 0
  const number = () => {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = message[at]
      if (byte === undefined || shift > 63) throw new Error('not a reply of an open interface')
      at += 1
      value += (byte & 0x7f) * 2 ** shift
      if (byte < 0x80) return value
    }
  }
  while (at < message.length) {
    const tag = number()
    const wire = tag & 7
    if (wire === 0) {
      yield { number: tag >>> 3, value: number() }
      continue
    }
    const length = wire === 2 ? number() : wire === 1 ? 8 : wire === 5 ? 4 : Number.NaN
    if (!(at + length <= message.length)) throw new Error('not a reply of an open interface')
    yield { number: tag >>> 3, value: message.subarray(at, at + length) }
    at += length
  }
}
