/**
 * The text inside a printed code: `s.` + 10 base32 characters + 2 check characters.
 *
 * A mini-program code's scene holds at most 32 characters of a small alphabet (getUnlimitedQRCode);
 * ours is opaque, so that a code names nobody and can be revoked. Letters that are mistaken for one
 * another by eye (I, L, O, U) are left out, since people also type it by hand (Crockford's alphabet).
 */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const PREFIX = 's.'
const BODY = 10

export type SceneReading = { readonly kind: 'token'; readonly body: string } | { readonly kind: 'mistyped' }

/** @param random ten integers, each 0–31. */
export function makeSceneBody(random: readonly number[]): string {
  return random
    .slice(0, BODY)
    .map((value) => ALPHABET[value & 31])
    .join('')
}

export const sceneOf = (body: string): string => `${PREFIX}${body}${checkOf(body)}`

/** Reads what a person typed or a code held: case, spaces and look-alike letters are forgiven. */
export function readScene(text: string): SceneReading {
  const plain = text
    .trim()
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replace(/^S\./, '')
    .replace(/[IL]/g, '1')
    .replace(/O/g, '0')
  if (plain.length !== BODY + 2) return { kind: 'mistyped' }
  for (const character of plain) if (!ALPHABET.includes(character)) return { kind: 'mistyped' }
  const body = plain.slice(0, BODY)
  return plain.slice(BODY) === checkOf(body) ? { kind: 'token', body } : { kind: 'mistyped' }
}

/**
 * Two check characters over 1021, the largest prime below 32². Every single wrong character and
 * every swap of neighbours changes the remainder.
 */
function checkOf(body: string): string {
  let sum = 0
  for (const character of body) sum = (sum * 32 + ALPHABET.indexOf(character)) % 1021
  return `${ALPHABET[sum >> 5] ?? ''}${ALPHABET[sum & 31] ?? ''}`
}
