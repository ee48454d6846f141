/** Marks that may not begin a line, and marks that may not end one (禁则). */
const NO_START = new Set('，。、；：？！…—～·）】》」』〉”’％℃,.;:?!)]}%')
const NO_END = new Set('（【《「『〈“‘([{')

/** Words of other scripts, numbers and codes stay whole; a Chinese character stands alone. */
const PIECES = /[\u0021-\u007e\u00a1-\u024f]+|\s+|./gsu

export type Measure = (text: string) => number

/** Breaks one paragraph of Chinese text into lines that are no wider than `width`. */
export function breakLines(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of unbreakable(text)) {
    if (measure((line + piece).trimEnd()) <= width) {
      line += piece
      continue
    }
    if (line.trim() !== '') lines.push(line.trimEnd())
    line = ''
    for (const part of measure(piece) <= width ? [piece] : piece) {
      if (line !== '' && measure(line + part) > width) {
        lines.push(line)
        line = ''
      }
      line += part
    }
    line = line.trimStart()
  }
  if (line.trim() !== '' || lines.length === 0) lines.push(line.trimEnd())
  return lines
}

/** The pieces of a text between which a line may end. */
function unbreakable(text: string): string[] {
  const pieces: string[] = []
  for (const [piece] of text.matchAll(PIECES)) {
    const before = pieces.at(-1)
    const joins = before !== undefined && (NO_START.has(piece.slice(0, 1)) || NO_END.has(before.slice(-1)))
    if (joins) pieces[pieces.length - 1] = before + piece
    else pieces.push(piece)
  }
  return pieces
}
