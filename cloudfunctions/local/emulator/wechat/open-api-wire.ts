/**
 * The platform's side of the messages that `callCompatibleWxOpenApi` carries, written apart from the
 * side that calls: a mistake on either must not agree with itself.
 */
interface Field {
  readonly number: number
  readonly bytes: Buffer
}

/** Whether a request is such a message; the oldest callers send JSON. */
export const isMessage = (request: Buffer): boolean => request[0] === 0x08

/** The parameters of a call: each value is JSON under its key. */
export function readCall(request: Buffer): Record<string, unknown> {
  const data = fieldsOf(request).find(({ number }) => number === 2)
  const pairs = fieldsOf(data?.bytes ?? Buffer.alloc(0)).map(({ bytes }) => {
    const [key, value] = [1, 2].map(
      (wanted) =>
        fieldsOf(bytes)
          .find(({ number }) => number === wanted)
          ?.bytes.toString('utf8') ?? '',
    )
    return [key ?? '', JSON.parse(value ?? 'null')] as const
  })
  return Object.fromEntries(pairs)
}

/** The interface's own answer inside the platform's: its body, what kind it is, and no error of the platform. */
export const writeReply = (body: Buffer, contentType: string): Buffer =>
  Buffer.concat([
    lengthDelimited(1, body),
    lengthDelimited(2, Buffer.from(contentType)),
    Buffer.from([0x18, 0]),
  ])

function fieldsOf(message: Buffer): Field[] {
  const fields: Field[] = []
  let at = 0
  const number = (): number => {
    let value = 0
    for (let place = 1; ; place *= 128) {
      const byte = message.readUInt8(at)
      at += 1
      value += (byte & 0x7f) * place
      if (byte < 0x80) return value
    }
  }
  while (at < message.length) {
    const tag = number()
    if ((tag & 7) === 0) {
      number()
      continue
    }
    const length = number()
    fields.push({ number: tag >>> 3, bytes: message.subarray(at, at + length) })
    at += length
  }
  return fields
}

function lengthDelimited(number: number, bytes: Buffer): Buffer {
  const length: number[] = []
  for (let rest = bytes.length; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) {
      length.push(rest)
      break
    }
    length.push((rest % 128) + 128)
  }
  return Buffer.concat([Buffer.from([number * 8 + 2, ...length]), bytes])
}
