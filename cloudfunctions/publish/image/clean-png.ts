const SIGNATURE_BYTES = 8

/** What a decoder needs for the still picture and its colours. Texts, times, Exif and animation go. */
const NEEDED = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'iCCP',
  'sBIT',
  'pHYs',
])

export function cleanPng(file: Buffer): Buffer | undefined {
  const kept: Buffer[] = [file.subarray(0, SIGNATURE_BYTES)]
  let pictures = 0
  let at = SIGNATURE_BYTES
  for (let first = true; ; first = false) {
    if (at + 12 > file.length) return undefined
    const type = file.toString('latin1', at + 4, at + 8)
    const end = at + 12 + file.readUInt32BE(at)
    if (end > file.length || (first && type !== 'IHDR')) return undefined
    if (NEEDED.has(type)) kept.push(file.subarray(at, end))
    if (type === 'IDAT') pictures += 1
    if (type === 'IEND') return pictures > 0 ? Buffer.concat(kept) : undefined
    at = end
  }
}
