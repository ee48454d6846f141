const NEEDED = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ICCP', 'ANIM', 'ANMF'])
const EXIF_AND_XMP = 0b0000_1100

export function cleanWebp(file: Buffer): Buffer | undefined {
  const size = file.readUInt32LE(4)
  const fileEnd = 8 + size
  if (fileEnd > file.length) return undefined
  const kept: Buffer[] = []
  let pictures = 0
  for (let at = 12; at + 8 <= fileEnd; ) {
    const type = file.toString('latin1', at, at + 4)
    const bytes = file.readUInt32LE(at + 4)
    const end = at + 8 + bytes + (bytes % 2)
    if (at + 8 + bytes > fileEnd) return undefined
    if (NEEDED.has(type))
      kept.push(type === 'VP8X' ? withoutFlags(file.subarray(at, end)) : file.subarray(at, end))
    if (type === 'VP8 ' || type === 'VP8L' || type === 'ANMF') pictures += 1
    at = end
  }
  if (pictures === 0) return undefined
  const body = Buffer.concat(kept)
  const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1')
  head.writeUInt32LE(4 + body.length, 4)
  return Buffer.concat([head, body])
}

/** The extended header announces Exif and XMP blocks that are no longer there. */
function withoutFlags(chunk: Buffer): Buffer {
  const copy = Buffer.from(chunk)
  copy[8] = (copy[8] ?? 0) & ~EXIF_AND_XMP
  return copy
}
