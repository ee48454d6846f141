import { type Canonical, canonicalText } from './canonical'
import type { PhrasePart } from './phrase'

/** Where something was found, in canonical positions. */
export interface Span {
  readonly start: number
  readonly end: number
}

type Atom =
  | { readonly kind: 'words'; readonly group: number; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly min: number; readonly max: number }

export type CompiledPhrase = readonly Atom[]

interface Node {
  readonly next: Map<string, Node>
  groups: number[]
}

/**
 * One trie over every word of a rule set. Each group of words (a lexicon group, an
 * alternation, a single word) has a number; reading a text once finds all groups at once.
 */
export class WordIndex {
  private readonly root: Node = { next: new Map(), groups: [] }
  private readonly numbers = new Map<string, number>()
  private longest = 0

  /** The number of the group made of these words. The same words give the same number. */
  groupOf(words: readonly string[]): number {
    const key = words.join('|')
    const known = this.numbers.get(key)
    if (known !== undefined) return known
    const number = this.numbers.size
    this.numbers.set(key, number)
    for (const word of words) this.insert(canonicalText(word), number)
    return number
  }

  phraseOf(parts: readonly PhrasePart[]): CompiledPhrase {
    return parts.map((part) =>
      part.kind === 'gap'
        ? part
        : { kind: 'words', group: this.groupOf(part.words), optional: part.optional },
    )
  }

  /** Every sighting of every group in a text. */
  read(text: Canonical): Sightings {
    const found: Span[][] = []
    for (let start = 0; start < text.text.length; start += 1) {
      let node: Node | undefined = this.root
      for (let at = start; at < text.text.length && at - start < this.longest; at += 1) {
        // A word does not run over the end of a sentence.
        if (at > start && text.breaks[at] === 2) break
        node = node.next.get(text.text.charAt(at))
        if (!node) break
        if (node.groups.length === 0) continue
        const span = { start, end: at + 1 }
        for (const group of node.groups) {
          const spans = found[group]
          if (spans) spans.push(span)
          else found[group] = [span]
        }
      }
    }
    return new Sightings(text, found)
  }

  private insert(word: string, number: number): void {
    if (word === '') return
    let node = this.root
    for (const char of word) {
      let next = node.next.get(char)
      if (!next) {
        next = { next: new Map(), groups: [] }
        node.next.set(char, next)
      }
      node = next
    }
    if (!node.groups.includes(number)) node.groups.push(number)
    this.longest = Math.max(this.longest, word.length)
  }
}

const NOTHING: readonly Span[] = []

/** What one text holds of one rule set's words. */
export class Sightings {
  constructor(
    private readonly text: Canonical,
    private readonly found: readonly (readonly Span[])[],
  ) {}

  of(group: number): readonly Span[] {
    return this.found[group] ?? NOTHING
  }

  /** The first place where a phrase occurs. Reachable positions are carried part by part. */
  find(phrase: CompiledPhrase): Span | undefined {
    const first = phrase[0]
    if (!first || first.kind === 'gap') return undefined
    // Most phrases fail here, before any position is carried.
    for (const part of phrase) {
      if (part.kind === 'words' && !part.optional && this.of(part.group).length === 0) return undefined
    }

    let reached = new Map<number, number>()
    for (const span of this.of(first.group)) keepLatest(reached, span.end, span.start)
    if (first.optional) for (let at = 0; at <= this.text.text.length; at += 1) keepLatest(reached, at, at)

    for (const part of phrase.slice(1)) {
      if (reached.size === 0) return undefined
      reached = part.kind === 'gap' ? this.over(reached, part.min, part.max) : this.through(reached, part)
    }
    let best: Span | undefined
    for (const [end, start] of reached) if (!best || start < best.start) best = { start, end }
    return best
  }

  private through(
    reached: ReadonlyMap<number, number>,
    part: { readonly group: number; readonly optional: boolean },
  ): Map<number, number> {
    const after = part.optional ? new Map(reached) : new Map<number, number>()
    for (const span of this.of(part.group)) {
      const start = reached.get(span.start)
      if (start !== undefined) keepLatest(after, span.end, start)
    }
    return after
  }

  private over(reached: ReadonlyMap<number, number>, min: number, max: number): Map<number, number> {
    const after = new Map<number, number>()
    for (const [from, start] of reached) {
      if (min === 0) keepLatest(after, from, start)
      for (let step = 1; step <= max; step += 1) {
        const at = from + step
        if (at > this.text.text.length) break
        // The character stepped over must not begin a new sentence, nor the next part.
        if (this.text.breaks[at - 1] === 2) break
        if (step >= min && this.text.breaks[at] !== 2) keepLatest(after, at, start)
      }
    }
    return after
  }
}

function keepLatest(map: Map<number, number>, end: number, start: number): void {
  const known = map.get(end)
  if (known === undefined || start > known) map.set(end, start)
}
