import type { AppealParts, EvidenceView } from '../../contract/appeal'
import { type Mask, redact } from '../redact/redact'

export const PARTS = ['where', 'what', 'hope'] as const
type Part = (typeof PARTS)[number]

/** What the gate reads: the parts that were filled in, a line each. */
export const wholeText = (parts: AppealParts): string =>
  PARTS.map((part) => parts[part])
    .filter((text) => text !== '')
    .join('\n')

interface Span {
  readonly start: number
  readonly end: number
  readonly why: string
}

/**
 * The gate's evidence, found in the original, as places in the masked text that is kept and shown:
 * a span that touches a masked number covers its stand-in, never the number.
 */
export function publicEvidence(raw: AppealParts, evidence: readonly Span[]): EvidenceView[] {
  return evidence.flatMap(({ start, end, why }) => {
    const found = partAt(raw, start)
    if (!found) return []
    const { part, begins } = found
    const within = placeInMasked(raw[part], start - begins, Math.min(end - begins, raw[part].length))
    return [{ part, ...within, why }]
  })
}

function partAt(raw: AppealParts, at: number): { part: Part; begins: number } | undefined {
  let begins = 0
  for (const part of PARTS) {
    const { length } = raw[part]
    if (length === 0) continue
    if (at < begins + length) return { part, begins }
    begins += length + 1
  }
  return undefined
}

function placeInMasked(raw: string, start: number, end: number) {
  const { text, masks } = redact(raw)
  let from = start
  let to = end
  for (const mask of masks) {
    if (mask.start < from && from < mask.end) from = mask.start
    if (mask.start < to && to < mask.end) to = mask.end
  }
  const place = { start: shifted(from, text, masks), end: shifted(to, text, masks) }
  return { ...place, text: text.slice(place.start, place.end) }
}

/** Where a position outside every mask stands once masks have become their bracketed stand-ins. */
function shifted(at: number, text: string, masks: readonly Mask[]): number {
  let out = 0
  let from = 0
  for (const mask of masks.filter(({ end }) => end <= at)) {
    out = text.indexOf('〕', out + mask.start - from) + 1
    from = mask.end
  }
  return out + at - from
}
