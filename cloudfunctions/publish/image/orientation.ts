const EXIF = 'Exif\0\0'
const ORIENTATION = 0x0112

/** The way up that a JPEG's Exif block names (1–8); undefined where it names none. */
export function orientationIn(block: Buffer): number | undefined {
  if (block.toString('latin1', 0, 6) !== EXIF) return undefined
  const tiff = block.subarray(6)
  const order = tiff.toString('latin1', 0, 2)
  if (order !== 'II' && order !== 'MM') return undefined
  const u16 = (at: number) => (order === 'II' ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const u32 = (at: number) => (order === 'II' ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at))
  try {
    const directory = u32(4)
    for (let entry = 0; entry < u16(directory); entry += 1) {
      const at = directory + 2 + entry * 12
      if (u16(at) !== ORIENTATION) continue
      const value = u16(at + 8)
      return value >= 1 && value <= 8 ? value : undefined
    }
  } catch {
    // Offsets that lead out of the block: such metadata names nothing.
  }
  return undefined
}

/** An Exif block that says which way is up, and nothing else. */
export function orientationExif(orientation: number): Buffer {
  const tiff = Buffer.alloc(26)
  tiff.write('MM', 0, 'latin1')
  tiff.writeUInt16BE(42, 2)
  tiff.writeUInt32BE(8, 4)
  tiff.writeUInt16BE(1, 8)
  tiff.writeUInt16BE(ORIENTATION, 10)
  tiff.writeUInt16BE(3, 12)
  tiff.writeUInt32BE(1, 14)
  tiff.writeUInt16BE(orientation, 18)
  const body = Buffer.concat([Buffer.from(EXIF, 'latin1'), tiff])
  const head = Buffer.from([0xff, 0xe1, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}
