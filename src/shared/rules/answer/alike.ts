import { similarityOf, tokensOf } from '../topics/similarity'

interface Said {
  readonly id: string
  readonly text: string
}

/** From here on two statements are shown as saying much the same; a person still picks. */
export const ALIKE_FROM = 0.3

/**
 * Puts alike statements together, the largest group first; within a group, and among groups of one
 * size, in the order given. Every statement stands in exactly one group.
 *
 * A statement joins the group whose first it is most like, so that a chain of small steps does not
 * bring together what has nothing in common.
 *
 * @param most how many one group may hold: as many as one answer takes
 */
export function alikeGroups<T extends Said>(statements: readonly T[], most: number): T[][] {
  const groups: { readonly tokens: readonly string[]; readonly members: T[] }[] = []
  for (const statement of statements) {
    const tokens = tokensOf(statement.text)
    let best: (typeof groups)[number] | undefined
    let likeness = 0
    for (const group of groups) {
      const found = group.members.length < most ? similarityOf(group.tokens, tokens) : 0
      if (found >= ALIKE_FROM && found > likeness) {
        best = group
        likeness = found
      }
    }
    if (best) best.members.push(statement)
    else groups.push({ tokens, members: [statement] })
  }
  return groups.map(({ members }) => members).sort((a, b) => b.length - a.length)
}
