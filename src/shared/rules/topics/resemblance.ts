import { type Canonical, canonical } from './canonical'

/** How much a text is like the examples of a rule, 0 to 1. */
export type Resemblance = (text: Canonical) => number

/** Pairs of characters that occur in almost every appeal and tell nothing about its matter. */
const COMMON = new Set(
  '小区 咱们 我们 大家 能不 不能 商量 一下 个小 咱小 大伙 不行 行不 一个 建议 怎么 什么 时候 可以 是不 不是 现在 起来 这个 那个 没有 有人 的人 了吧 了不 的时 想请 希望 一起 一块 讨论 居民 邻居 个办 办法 议一 一议 想商 量个 量一 不好 好不 要不 不要 想把 把小 区的 们小 家的 们的'.split(
    ' ',
  ),
)

function pairsOf({ text, breaks }: Canonical): Set<string> {
  const pairs = new Set<string>()
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = text.slice(at, at + 2)
    if ((breaks[at + 1] ?? 0) === 0 && !COMMON.has(pair)) pairs.add(pair)
  }
  return pairs
}

/**
 * Share of a text's character pairs that the examples use too, each weighed by how many
 * examples use it. Computed from the rule set alone, so a new category is recognised from
 * its ten examples without training.
 */
export function resemblanceTo(examples: readonly string[]): Resemblance {
  const weight = new Map<string, number>()
  for (const example of examples) {
    for (const pair of pairsOf(canonical(example))) weight.set(pair, (weight.get(pair) ?? 0) + 1)
  }
  return (text) => {
    const pairs = pairsOf(text)
    if (pairs.size === 0) return 0
    let shared = 0
    for (const pair of pairs) shared += Math.min(2, weight.get(pair) ?? 0)
    return Math.min(1, shared / Math.sqrt(pairs.size) / 4)
  }
}
