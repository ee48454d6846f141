/**
 * The phrase language of the rule set. It is deliberately small, so that an administrator's
 * phrase can never make matching slow: no repetition, no nesting, no back-reference.
 *
 *   断水            these characters
 *   (断|停|掐)      one of these words; an empty word makes the group optional
 *   <relative>      one word of the lexicon group of that name
 *   {0-6}           0 to 6 characters of any kind, within one sentence
 *
 * A phrase is matched by carrying the set of reachable positions through its parts, which
 * costs at most (text length × parts × widest gap) whatever the phrase.
 */
export type PhrasePart =
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly min: number; readonly max: number }

export type PhraseFault =
  | 'PHRASE_EMPTY'
  | 'PHRASE_SYNTAX'
  | 'PHRASE_GAP'
  | 'PHRASE_TOO_LONG'
  | 'PHRASE_UNKNOWN_GROUP'

export type ParsedPhrase =
  | { readonly kind: 'phrase'; readonly parts: readonly PhrasePart[] }
  | { readonly kind: 'fault'; readonly code: PhraseFault }

export const WIDEST_GAP = 24
const MOST_PARTS = 12
const LONGEST_PHRASE = 1200

const fault = (code: PhraseFault): ParsedPhrase => ({ kind: 'fault', code })

/** Reads a phrase. `groups` are the lexicon groups it may name. */
export function parsePhrase(
  phrase: string,
  groups: Readonly<Record<string, readonly string[]>>,
): ParsedPhrase {
  if (phrase.trim() === '') return fault('PHRASE_EMPTY')
  if (phrase.length > LONGEST_PHRASE) return fault('PHRASE_TOO_LONG')

  const parts: PhrasePart[] = []
  let at = 0
  while (at < phrase.length) {
    const opener = phrase.charAt(at)
    const closer = { '(': ')', '<': '>', '{': '}' }[opener]
    if (closer === undefined) {
      const rest = phrase.slice(at).search(/[(<{]/)
      const literal = rest === -1 ? phrase.slice(at) : phrase.slice(at, at + rest)
      if (/[)>}|]/.test(literal)) return fault('PHRASE_SYNTAX')
      parts.push({ kind: 'words', words: [literal], optional: false })
      at += literal.length
      continue
    }
    const close = phrase.indexOf(closer, at)
    if (close === -1) return fault('PHRASE_SYNTAX')
    const inner = phrase.slice(at + 1, close)
    if (/[(<{]/.test(inner)) return fault('PHRASE_SYNTAX')
    const part = readPart(opener, inner, groups)
    if (typeof part === 'string') return fault(part)
    parts.push(part)
    at = close + 1
  }

  if (parts.length > MOST_PARTS) return fault('PHRASE_TOO_LONG')
  if (parts[0]?.kind === 'gap' || parts[parts.length - 1]?.kind === 'gap') return fault('PHRASE_GAP')
  if (parts.every((part) => part.kind === 'gap' || part.optional)) return fault('PHRASE_EMPTY')
  return { kind: 'phrase', parts }
}

function readPart(
  opener: string,
  inner: string,
  groups: Readonly<Record<string, readonly string[]>>,
): PhrasePart | PhraseFault {
  if (opener === '<') {
    const words = Object.keys(groups).includes(inner) ? groups[inner] : undefined
    return words ? { kind: 'words', words, optional: false } : 'PHRASE_UNKNOWN_GROUP'
  }
  if (opener === '(') {
    const words = inner.split('|')
    const spoken = words.filter((word) => word !== '')
    if (spoken.length === 0) return 'PHRASE_EMPTY'
    return { kind: 'words', words: spoken, optional: spoken.length < words.length }
  }
  const bounds = /^(\d{1,2})-(\d{1,2})$/.exec(inner)
  if (!bounds) return 'PHRASE_GAP'
  const min = Number(bounds[1])
  const max = Number(bounds[2])
  if (min > max || max > WIDEST_GAP) return 'PHRASE_GAP'
  return { kind: 'gap', min, max }
}
