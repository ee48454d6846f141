import type { Canonical } from './canonical'
import type { Span } from './matcher'

/** A feature and how strongly it is present. */
export type Features = ReadonlyMap<string, number>

/** How near two groups of words must stand to be read together: about one clause. */
const CLAUSE = 12

const GRAM_SHARE = 1
const GROUP_SHARE = 0.5
const PAIR_SHARE = 0.35

/**
 * What the linear model sees of a text: pieces of one to three characters, the groups of words
 * that occur, and which group follows which within a clause (who – does what – to what).
 */
export function featuresOf(text: Canonical, groups: ReadonlyMap<string, readonly Span[]>): Features {
  const features = new Map<string, number>()
  addGrams(features, text)
  addGroups(features, groups)
  addShape(features, text)
  return features
}

function addGrams(features: Map<string, number>, { text, breaks }: Canonical): void {
  const grams = new Set<string>()
  for (let start = 0; start < text.length; start += 1) {
    for (let size = 1; size <= 3 && start + size <= text.length; size += 1) {
      if (size > 1 && (breaks[start + size - 1] ?? 0) > 0) break
      const gram = text.slice(start, start + size)
      grams.add(/^\d+$/.test(gram) ? '0' : gram)
    }
  }
  const share = GRAM_SHARE / Math.sqrt(Math.max(grams.size, 24))
  for (const gram of grams) features.set(gram, share)
}

function addGroups(features: Map<string, number>, groups: ReadonlyMap<string, readonly Span[]>): void {
  const names = [...groups.keys()]
  const met: { group: number; start: number; end: number }[] = []
  let group = 0
  for (const [name, spans] of groups) {
    if (spans.length > 0) features.set(`@${name}`, GROUP_SHARE)
    for (const { start, end } of spans) met.push({ group, start, end })
    group += 1
  }
  met.sort((one, other) => one.start - other.start || one.end - other.end)

  // Pairs are gathered as numbers first: a long text holds thousands, most of them alike.
  const pairs = new Set<number>()
  for (const [at, one] of met.entries()) {
    for (let next = at + 1; ; next += 1) {
      const other = met[next]
      if (!other || other.start > one.end + CLAUSE) break
      if (other.group !== one.group && other.start >= one.end)
        pairs.add(one.group * names.length + other.group)
    }
  }
  for (const pair of pairs) {
    const first = names[Math.floor(pair / names.length)]
    const second = names[pair % names.length]
    features.set(`@${first}>${second}`, PAIR_SHARE)
  }
}

function addShape(features: Map<string, number>, { text, disguises }: Canonical): void {
  if (text.length <= 6) features.set('#tiny', GROUP_SHARE)
  else if (text.length <= 12) features.set('#short', GROUP_SHARE)
  if (disguises >= 2) features.set('#disguised', GROUP_SHARE)
  if (/[a-z]{3}/.test(text)) features.set('#latin', GROUP_SHARE)
}
