import { spellings } from './homophones'
import { simplified } from './simplified'
import { SPLIT_CHARACTERS } from './spelling-words'

/** Injected on the server, where a complete converter is at hand; one character in, one out. */
export type ToSimplified = (char: string) => string

/**
 * A text as the rules read it: letters, digits and characters only, in one width, one script
 * and one spelling. `starts`/`ends` lead each character back to the resident's own words.
 */
export interface Canonical {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** `breaks[i]` tells what stood before character i: 0 nothing, 1 a pause, 2 an end of sentence. */
  readonly breaks: readonly number[]
  /** How often a word was taken apart in a way nobody writes by accident. */
  readonly disguises: number
}

/** Characters that leave no trace on the screen; combining marks ride on the one before. */
const INVISIBLE = /[\p{Cf}\p{Mn}\p{Me}\u115f\u1160\u3164\uffa0]/u
const READABLE = /[\p{L}\p{N}]/u
const SENTENCE_END = /[。!?;\n\r]/
const PAUSE = /[,,、::()()“”"'‘’《》<>—\t]/

interface Trie {
  readonly next: Map<string, Trie>
  value?: string
}

function trieOf(entries: Iterable<readonly [string, string]>): Trie {
  const root: Trie = { next: new Map() }
  for (const [key, value] of entries) {
    let node = root
    for (const char of key) {
      let next = node.next.get(char)
      if (!next) {
        next = { next: new Map() }
        node.next.set(char, next)
      }
      node = next
    }
    node.value = value
  }
  return root
}

let repairs: Trie | undefined

/** Built on first use: a page that never judges should not pay for it at start. */
function repairTrie(): Trie {
  repairs ??= trieOf([
    ...spellings(),
    ...SPLIT_CHARACTERS.map((row): [string, string] => [row.slice(0, -1), row.slice(-1)]),
  ])
  return repairs
}

interface Piece {
  char: string
  start: number
  end: number
  gap: Readonly<Gap>
}

/** What lay between this character and the one before it. */
interface Gap {
  invisible: boolean
  space: boolean
  odd: boolean
  pause: boolean
  end: boolean
}

const noGap = (): Gap => ({ invisible: false, space: false, odd: false, pause: false, end: false })
/** Most characters follow directly on another; they share this one. */
const NO_GAP: Readonly<Gap> = noGap()

/** Whether a UTF-16 unit is a Chinese character; asked for every character, so without a pattern. */
function isHan(char: string): boolean {
  const code = char.charCodeAt(0)
  return code >= 0x3400 && code <= 0x9fff
}

/** Reads a text into its canonical form. Linear in its length. */
export function canonical(raw: string, toSimplified: ToSimplified = simplified): Canonical {
  const pieces = readable(raw, toSimplified)
  const disguises = countDisguises(pieces)
  return { ...repaired(pieces), disguises }
}

/** The canonical text alone, for rule words that must be read as residents' words are. */
export function canonicalText(raw: string): string {
  return canonical(raw).text
}

function readable(raw: string, toSimplified: ToSimplified): Piece[] {
  const pieces: Piece[] = []
  let gap: Gap | undefined
  let at = 0
  for (const point of raw) {
    const start = at
    at += point.length
    if (isHan(point)) {
      pieces.push({ char: simplified(toSimplified(point)), start, end: at, gap: gap ?? NO_GAP })
      gap = undefined
      continue
    }
    if (INVISIBLE.test(point)) {
      gap ??= noGap()
      gap.invisible = true
      continue
    }
    const plain = point.normalize('NFKC').toLowerCase()
    let used = false
    for (const char of plain) {
      if (!READABLE.test(char) || char.length > 1) continue
      const read = isHan(char) ? simplified(toSimplified(char)) : char
      pieces.push({ char: read, start, end: at, gap: gap ?? NO_GAP })
      gap = undefined
      used = true
    }
    if (used) continue
    gap ??= noGap()
    // An ellipsis is three full stops once it is plain.
    if (SENTENCE_END.test(plain) || point === '…') gap.end = true
    else if (PAUSE.test(plain)) gap.pause = true
    else if (/\s/.test(point)) gap.space = true
    else gap.odd = true
  }
  return pieces
}

/**
 * Counts places where a word was taken apart: an invisible character between two characters,
 * or a lone character fenced off by separators on both sides.
 */
function countDisguises(pieces: readonly Piece[]): number {
  let count = 0
  let run = 0
  let lone = 0
  let openedByOdd = false
  pieces.forEach((piece, at) => {
    const { gap } = piece
    const next = pieces[at + 1]
    if (gap.invisible && isHan(piece.char)) count += 2
    const opens = gap.odd || gap.space || gap.pause || gap.end
    const closes = !next || next.gap.odd || next.gap.space || next.gap.pause || next.gap.end
    if (opens) {
      run = 0
      openedByOdd = gap.odd
    }
    run += 1
    if (!closes) {
      lone = 0
      return
    }
    if (run === 1 && isHan(piece.char)) {
      lone += 1
      if (openedByOdd || next?.gap.odd) count += 1
      else if (lone >= 3) count += 1
    } else lone = 0
  })
  return count
}

/** Undoes known misspellings and split characters, keeping the way back to the original. */
function repaired(pieces: readonly Piece[]): Omit<Canonical, 'disguises'> {
  const root = repairTrie()
  const text: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const breaks: number[] = []
  let sinceBreak = 0

  const push = (char: string, start: number, end: number, gap: Readonly<Gap>) => {
    const stop = gap.end ? 2 : gap.pause ? 1 : 0
    // A full stop inside a word is a disguise, not the end of a sentence.
    const real = sinceBreak >= 3 ? stop : 0
    if (real > 0) sinceBreak = 0
    sinceBreak += 1
    text.push(char)
    starts.push(start)
    ends.push(end)
    breaks.push(real)
  }

  let at = 0
  for (let piece = pieces[at]; piece; piece = pieces[at]) {
    const { start, end, gap } = piece
    const found = longest(root, pieces, at)
    if (!found) {
      push(piece.char, start, end, gap)
      at += 1
      continue
    }
    const last = pieces[at + found.length - 1]?.end ?? end
    const meant = [...found.value]
    meant.forEach((char, index) => {
      const own = meant.length === found.length ? pieces[at + index] : undefined
      push(char, own?.start ?? start, own?.end ?? last, own?.gap ?? (index === 0 ? gap : NO_GAP))
    })
    at += found.length
  }
  return { text: text.join(''), starts, ends, breaks }
}

const LATIN = /[a-z]/

function longest(
  root: Trie,
  pieces: readonly Piece[],
  from: number,
): { value: string; length: number } | undefined {
  const char = (at: number) => pieces[at]?.char ?? ''
  const first = char(from)
  const before = char(from - 1)
  let node: Trie | undefined = root
  let found: { value: string; length: number } | undefined
  for (let at = from; ; at += 1) {
    node = node.next.get(char(at))
    if (!node) return found
    if (node.value === undefined) continue
    // A syllable in letters counts only as a whole: "du" must not be read out of "dubbo".
    const after = char(at + 1)
    if (LATIN.test(first) && LATIN.test(before)) continue
    if (LATIN.test(char(at)) && LATIN.test(after)) continue
    if (LATIN.test(first) && !isHan(before) && !isHan(after)) continue
    found = { value: node.value, length: at - from + 1 }
  }
}
