import { canonical } from './canonical'

/** How many tokens an appeal keeps on its index. */
export const MOST_TOKENS = 24

/** Characters of grammar and courtesy: a pair that holds one tells nothing about the matter. */
const EMPTY = new Set(
  '的了吗呢吧啊呀嘛么着过个这那是在有就都也很还又和跟与我俺咱你他她它们想请能不要会给把让去来到说一',
)

/**
 * Tokens of an appeal for finding similar open ones: character pairs of the canonical text,
 * each once, in order of first use. Deterministic, and few enough to store on an index.
 */
export function tokensOf(text: string): readonly string[] {
  const read = canonical(text)
  const pairs = new Set<string>()
  const spare = new Set<string>()
  for (let at = 0; at + 1 < read.text.length; at += 1) {
    if ((read.breaks[at + 1] ?? 0) > 0) continue
    const one = read.text.charAt(at)
    const other = read.text.charAt(at + 1)
    if (EMPTY.has(one) && EMPTY.has(other)) continue
    const full = !EMPTY.has(one) && !EMPTY.has(other)
    ;(full ? pairs : spare).add(one + other)
  }
  return [...pairs, ...spare].slice(0, MOST_TOKENS)
}

/** 0 to 1: how alike two appeals are, by the pairs they share (Dice). */
export function similarityOf(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return 0
  const held = new Set(one)
  let shared = 0
  for (const token of new Set(other)) if (held.has(token)) shared += 1
  return (2 * shared) / (held.size + new Set(other).size)
}
