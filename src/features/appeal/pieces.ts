interface Span {
  readonly start: number
  readonly end: number
}

export interface Piece {
  readonly start: number
  readonly words: string
  readonly marked: boolean
}

/** A text cut where its marks begin and end; marks that overlap or touch become one. */
export function piecesOf(text: string, spans: readonly Span[]): readonly Piece[] {
  const pieces: Piece[] = []
  let at = 0
  const add = (end: number, marked: boolean) => {
    if (end <= at) return
    const before = pieces[pieces.length - 1]
    const words = text.slice(at, end)
    if (before && before.marked === marked)
      pieces[pieces.length - 1] = { ...before, words: before.words + words }
    else pieces.push({ start: at, words, marked })
    at = end
  }
  for (const { start, end } of [...spans].sort((one, other) => one.start - other.start)) {
    add(Math.min(start, text.length), false)
    add(Math.min(end, text.length), true)
  }
  add(text.length, false)
  return pieces
}
