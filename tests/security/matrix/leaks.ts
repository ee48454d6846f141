import { SECRETS } from './world'

const PATTERNS: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a phone number', /(?<!\d)1[3-9]\d{9}(?!\d)/],
  ['an identity number', /(?<![\dA-Za-z])\d{17}[\dXx](?![\dA-Za-z])/],
  ['an openid', /matrix-openid-/],
  ['the pseudonym of a person', /(?<![A-Za-z0-9])p[a-z2-7]{26}(?![a-z2-7])/],
]

/** What stands in an answer that should not, in words. `judge`: she is shown a name and a room to judge. */
export function leaksIn(answer: unknown, judge: boolean): string[] {
  const text = JSON.stringify(answer)
  const found = PATTERNS.filter(([, pattern]) => pattern.test(text)).map(([what]) => what)
  if (!judge && text.includes(SECRETS.room)) found.push('a room')
  if (!judge && text.includes(SECRETS.name)) found.push('a name')
  return found
}
