import { orientationExif, orientationIn } from './orientation'

const SOI = 0xd8
const EOI = 0xd9
const SOS = 0xda
const APP0 = 0xe0
const APP1 = 0xe1
const APP2 = 0xe2
const APP14 = 0xee
const APP15 = 0xef
const COMMENT = 0xfe

/** Keeps what a decoder needs: tables, frames, scans, JFIF, colour profile, Adobe's colour transform. */
function isNeeded(marker: number, body: Buffer): boolean {
  if (marker === COMMENT) return false
  if (marker < APP0 || marker > APP15 || marker === APP0 || marker === APP14) return true
  return marker === APP2 && body.toString('latin1', 0, 12) === 'ICC_PROFILE\0'
}

/** Of the metadata only the way up survives, since many phones store a portrait lying on its side. */
export function cleanJpeg(file: Buffer): Buffer | undefined {
  const kept: Buffer[] = []
  let orientation = 1
  let scans = 0
  let at = 2
  for (;;) {
    while (file[at] === 0xff && file[at + 1] === 0xff) at += 1
    const marker = file[at + 1]
    if (file[at] !== 0xff || marker === undefined || marker === 0x00 || marker === SOI) return undefined
    if (marker === EOI) break
    if (at + 4 > file.length) return undefined
    const end = at + 2 + file.readUInt16BE(at + 2)
    if (end > file.length || end < at + 4) return undefined
    const body = file.subarray(at + 4, end)
    if (marker === APP1) orientation = orientationIn(body) ?? orientation
    const next = marker === SOS ? endOfScan(file, end) : end
    if (isNeeded(marker, body)) kept.push(file.subarray(at, next))
    if (marker === SOS) scans += 1
    at = next
  }
  if (scans === 0) return undefined
  const head = [Buffer.from([0xff, SOI]), ...(orientation === 1 ? [] : [orientationExif(orientation)])]
  return Buffer.concat([...head, ...kept, Buffer.from([0xff, EOI])])
}

/** Coded data goes on until a marker that is neither an escaped byte nor a restart. */
function endOfScan(file: Buffer, from: number): number {
  for (let at = file.indexOf(0xff, from); at !== -1; at = file.indexOf(0xff, at + 1)) {
    const next = file[at + 1]
    if (next === undefined) break
    if (next !== 0x00 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
  }
  return file.length
}
