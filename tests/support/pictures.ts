const u16 = (value: number) => Buffer.from([value >> 8, value & 255])
const segment = (marker: number, body: Buffer) =>
  Buffer.concat([Buffer.from([0xff, marker]), u16(body.length + 2), body])

/** What a phone's Exif block holds of a person: where, and on which phone. */
export const TELLTALE = 'GPS 36.9501N 116.0017E iPhone of Li'

function exif(orientation: number): Buffer {
  const tiff = Buffer.concat([
    Buffer.from('MM\0*\0\0\0\x08', 'latin1'),
    u16(1),
    u16(0x0112),
    u16(3),
    Buffer.from([0, 0, 0, 1]),
    u16(orientation),
    u16(0),
    Buffer.from([0, 0, 0, 0]),
  ])
  return Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, Buffer.from(TELLTALE)])
}

/** A real one-pixel JPEG, with a phone's metadata before the picture and a trailer behind it. */
export function jpeg({ orientation = 1 }: { readonly orientation?: number } = {}): Buffer {
  const body = Buffer.from(ONE_PIXEL_JPEG, 'base64')
  return Buffer.concat([
    body.subarray(0, 2),
    segment(0xe1, exif(orientation)),
    segment(0xfe, Buffer.from(TELLTALE)),
    body.subarray(2),
    Buffer.from(TELLTALE),
  ])
}

const chunk = (type: string, body: Buffer) => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(body.length)
  return Buffer.concat([length, Buffer.from(type, 'latin1'), body, Buffer.alloc(4)])
}

export function png(): Buffer {
  const body = Buffer.from(ONE_PIXEL_PNG, 'base64')
  const afterHeader = 8 + 25
  return Buffer.concat([
    body.subarray(0, afterHeader),
    chunk('tEXt', Buffer.from(TELLTALE)),
    chunk('eXIf', Buffer.from(TELLTALE)),
    body.subarray(afterHeader),
    Buffer.from(TELLTALE),
  ])
}

export function webp(): Buffer {
  const part = (type: string, body: Buffer) => {
    const head = Buffer.alloc(8)
    head.write(type, 'latin1')
    head.writeUInt32LE(body.length, 4)
    return Buffer.concat([head, body, Buffer.alloc(body.length % 2)])
  }
  const extended = Buffer.alloc(10)
  extended[0] = 0b0000_1100
  const parts = Buffer.concat([
    part('VP8X', extended),
    part('VP8L', Buffer.from('2f00000000', 'hex')),
    part('EXIF', Buffer.from(TELLTALE)),
    part('XMP ', Buffer.from(TELLTALE)),
  ])
  const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1')
  head.writeUInt32LE(4 + parts.length, 4)
  return Buffer.concat([head, parts])
}

const ONE_PIXEL_PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

const ONE_PIXEL_JPEG =
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxD/2Q=='
