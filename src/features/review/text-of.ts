import type { AppealParts, EvidenceView } from '@shared/contract/appeal'

export interface Piece {
  readonly text: string
  readonly marked: boolean
  readonly at: number
}

/** One part of an appeal, cut where the machine's evidence begins and ends. */
export function piecesOf(
  text: string,
  part: EvidenceView['part'],
  evidence: readonly EvidenceView[],
): readonly Piece[] {
  const marks = evidence
    .filter((one) => one.part === part && one.start >= 0 && one.end <= text.length && one.end > one.start)
    .sort((a, b) => a.start - b.start)
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end } of marks) {
    if (end <= at) continue
    if (start > at) pieces.push({ text: text.slice(at, start), marked: false, at })
    const from = Math.max(at, start)
    pieces.push({ text: text.slice(from, end), marked: true, at: from })
    at = end
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false, at })
  return pieces
}

/** All of it as one text, to copy or to begin a consultation with. */
export const wholeText = ({ where, what, hope }: AppealParts): string =>
  [where, what, hope].filter((one) => one.trim() !== '').join('\n')

/** A first title: the first clause, as far as it goes. */
export function firstTitle(what: string, most: number): string {
  const clause = what.trim().split(/[。！？!?；;\n]/)[0] ?? ''
  const short = clause.split(/[，,]/)[0] ?? ''
  return (clause.length <= most ? clause : short).slice(0, most)
}

/** Two halves to begin with: cut at the sentence end, or else the comma, nearest the middle. */
export function twoHalves(what: string): readonly [string, string] {
  for (const end of [/[。！？!?；;\n]+/g, /[，,]+/g]) {
    const cuts = [...what.matchAll(end)]
      .map((match) => match.index + match[0].length)
      .filter((cut) => cut < what.length)
    const middle = what.length / 2
    const [best] = cuts.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))
    // A comma at the end of the first half would look unfinished.
    if (best !== undefined) return [what.slice(0, best).replace(/[，,\s]+$/, ''), what.slice(best).trim()]
  }
  return [what, '']
}
