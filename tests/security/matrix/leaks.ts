import { SECRETS } from './world'

type Patterns = readonly (readonly [what: string, pattern: RegExp])[]

const NUMBERS: Patterns = [
  ['a phone number', /(?<!\d)1[3-9]\d{9}(?!\d)/],
  ['an identity number', /(?<![\dA-Za-z])\d{17}[\dXx](?![\dA-Za-z])/],
]

const NAMES: Patterns = [
  ['an openid', /matrix-openid-/],
  ['the pseudonym of a person', /(?<![A-Za-z0-9])p[a-z2-7]{26}(?![a-z2-7])/],
]

/** A random id, as each answer carries one: its groups hold a phone's eleven figures, or a room's four, by chance. */
const RANDOM_ID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

/** Alone, as a room stands: a code of many figures may hold it by chance. */
const ROOM = new RegExp(`(?<![0-9A-Za-z])${SECRETS.room}(?![0-9A-Za-z])`)

/** What stands in an answer that should not, in words. `judge`: she is shown a name and a room to judge. */
export function leaksIn(answer: unknown, judge: boolean): string[] {
  const text = JSON.stringify(answer)
  // A digest or a signature holds every figure by chance: numbers are looked for outside of them.
  const readable = text
    .replace(RANDOM_ID, ' ')
    .replace(/[0-9A-Za-z]*[A-Za-z][0-9A-Za-z]*/g, (token) => (token.length < 24 ? token : ' '))
  const matching = (patterns: Patterns, where: string) =>
    patterns.filter(([, pattern]) => pattern.test(where)).map(([what]) => what)
  const found = [...matching(NUMBERS, readable), ...matching(NAMES, text)]
  if (!judge && ROOM.test(readable)) found.push('a room')
  if (!judge && text.includes(SECRETS.name)) found.push('a name')
  return found
}
