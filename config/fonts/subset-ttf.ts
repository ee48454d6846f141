/** A TrueType file's tables by their four-letter names. */
type Tables = ReadonlyMap<string, Buffer>

/** What printing needs. Hinting serves screens, and Chinese set horizontally needs no layout tables. */
const KEPT = ['OS/2', 'cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'post']

const WIDE_OFFSETS = 1

/**
 * Cuts a TrueType face down to the wanted characters.
 *
 * Glyphs keep their numbers, so that no table that speaks of them has to be rewritten; the unwanted
 * ones become empty, and the character map forgets them.
 */
export function subsetTtf(face: Buffer, wanted: (codePoint: number) => boolean): Buffer {
  const tables = readTables(face)
  const characters = [...readCharacterMap(table(tables, 'cmap'))].filter(([codePoint]) => wanted(codePoint))
  const glyphs = new Set([0, ...characters.map(([, glyph]) => glyph)])
  const head = Buffer.from(table(tables, 'head'))
  head.writeInt16BE(WIDE_OFFSETS, 50)
  const rewritten = new Map([
    ...writeOutlines(readOutlines(tables), glyphs),
    ['head', head],
    ['cmap', writeCharacterMap(characters)],
  ])
  return writeTables(new Map(KEPT.map((name) => [name, rewritten.get(name) ?? table(tables, name)])))
}

function table(tables: Tables, name: string): Buffer {
  const found = tables.get(name)
  if (!found) throw new Error(`the face has no ${name} table`)
  return found
}

function readTables(face: Buffer): Tables {
  if (face.readUInt32BE(0) !== 0x00010000) throw new Error('not a TrueType face')
  const tables = new Map<string, Buffer>()
  for (let index = 0; index < face.readUInt16BE(4); index += 1) {
    const entry = 12 + index * 16
    const offset = face.readUInt32BE(entry + 8)
    const length = face.readUInt32BE(entry + 12)
    tables.set(face.toString('latin1', entry, entry + 4), face.subarray(offset, offset + length))
  }
  return tables
}

/** Code point → glyph, from the map that reaches beyond the basic plane (format 12). */
function readCharacterMap(cmap: Buffer): Map<number, number> {
  const characters = new Map<number, number>()
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const at = cmap.readUInt32BE(4 + index * 8 + 4)
    if (cmap.readUInt16BE(at) !== 12) continue
    for (let group = 0; group < cmap.readUInt32BE(at + 12); group += 1) {
      const entry = at + 16 + group * 12
      const from = cmap.readUInt32BE(entry)
      const glyph = cmap.readUInt32BE(entry + 8)
      for (let code = from; code <= cmap.readUInt32BE(entry + 4); code += 1) {
        characters.set(code, glyph + code - from)
      }
    }
    return characters
  }
  throw new Error('the face has no full Unicode map')
}

function writeCharacterMap(characters: readonly (readonly [codePoint: number, glyph: number])[]): Buffer {
  const groups: { from: number; to: number; glyph: number }[] = []
  for (const [code, glyph] of [...characters].sort(([a], [b]) => a - b)) {
    const last = groups.at(-1)
    if (last && code === last.to + 1 && glyph === last.glyph + code - last.from) last.to = code
    else groups.push({ from: code, to: code, glyph })
  }
  const cmap = Buffer.alloc(12 + 16 + groups.length * 12)
  cmap.writeUInt16BE(1, 2)
  cmap.writeUInt16BE(3, 4)
  cmap.writeUInt16BE(10, 6)
  cmap.writeUInt32BE(12, 8)
  cmap.writeUInt16BE(12, 12)
  cmap.writeUInt32BE(cmap.length - 12, 16)
  cmap.writeUInt32BE(groups.length, 24)
  for (const [index, { from, to, glyph }] of groups.entries()) {
    cmap.writeUInt32BE(from, 28 + index * 12)
    cmap.writeUInt32BE(to, 32 + index * 12)
    cmap.writeUInt32BE(glyph, 36 + index * 12)
  }
  return cmap
}

function readOutlines(tables: Tables): readonly Buffer[] {
  const loca = table(tables, 'loca')
  const glyf = table(tables, 'glyf')
  const wide = table(tables, 'head').readInt16BE(50) === WIDE_OFFSETS
  const offset = (glyph: number) => (wide ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2)
  const count = table(tables, 'maxp').readUInt16BE(4)
  return Array.from({ length: count }, (_, glyph) => glyf.subarray(offset(glyph), offset(glyph + 1)))
}

function writeOutlines(
  outlines: readonly Buffer[],
  glyphs: ReadonlySet<number>,
): readonly (readonly [table: string, content: Buffer])[] {
  const loca = Buffer.alloc((outlines.length + 1) * 4)
  const parts: Buffer[] = []
  let offset = 0
  for (const [glyph, outline] of outlines.entries()) {
    if (glyphs.has(glyph)) {
      // Its parts would have to be kept too; no face that we cut has such glyphs.
      if (outline.length > 0 && outline.readInt16BE(0) < 0) throw new Error(`glyph ${glyph} is composite`)
      const padded = pad(outline)
      parts.push(padded)
      offset += padded.length
    }
    loca.writeUInt32BE(offset, (glyph + 1) * 4)
  }
  return [
    ['glyf', Buffer.concat(parts)],
    ['loca', loca],
  ]
}

function writeTables(tables: Tables): Buffer {
  const names = [...tables.keys()].sort()
  const header = Buffer.alloc(12 + names.length * 16)
  const power = 2 ** Math.floor(Math.log2(names.length))
  header.writeUInt32BE(0x00010000, 0)
  header.writeUInt16BE(names.length, 4)
  header.writeUInt16BE(power * 16, 6)
  header.writeUInt16BE(Math.log2(power), 8)
  header.writeUInt16BE((names.length - power) * 16, 10)

  const parts: Buffer[] = [header]
  let offset = header.length
  for (const [index, name] of names.entries()) {
    const content = table(tables, name)
    const padded = pad(content)
    const entry = 12 + index * 16
    header.write(name.padEnd(4), entry, 'latin1')
    header.writeUInt32BE(checksum(padded), entry + 4)
    header.writeUInt32BE(offset, entry + 8)
    header.writeUInt32BE(content.length, entry + 12)
    parts.push(padded)
    offset += padded.length
  }
  return Buffer.concat(parts)
}

const pad = (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)])

function checksum(bytes: Buffer): number {
  let sum = 0
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0
  return sum
}
