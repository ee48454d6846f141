import { ALIKE, GUARDED, ORDINARY, SEEN_SPELLINGS } from './spelling-words'

/**
 * Words that are misspelt by sound, by shape or on purpose, and how they are meant.
 *
 * Two sources: pairs seen in residents' writing, and pairs made here by exchanging one
 * character of a guarded word for one that sounds the same. A made pair that is an
 * ordinary word itself (保修, 无业) stays as it was written.
 */

/** Every spelling to replace, with what is meant. The longest is tried first. */
export function spellings(): ReadonlyMap<string, string> {
  const meant = new Map<string, string>()
  for (const row of soundAlikes()) meant.set(row[0], row[1])
  for (const row of SEEN_SPELLINGS) {
    const [word = '', ...written] = row.split(' ')
    for (const spelling of written) meant.set(spelling, word)
  }
  return meant
}

function soundAlikes(): [string, string][] {
  const alike = new Map<string, Set<string>>()
  for (const group of ALIKE) {
    for (const char of group) {
      const others = alike.get(char) ?? new Set<string>()
      for (const other of group) if (other !== char) others.add(other)
      alike.set(char, others)
    }
  }

  const guarded = new Set(GUARDED)
  const pairs: [string, string][] = []
  for (const word of GUARDED) {
    for (let at = 0; at < word.length; at += 1) {
      for (const other of alike.get(word.charAt(at)) ?? []) {
        const written = word.slice(0, at) + other + word.slice(at + 1)
        if (guarded.has(written) || ORDINARY.has(written)) continue
        pairs.push([written, word])
      }
    }
  }
  return pairs
}
