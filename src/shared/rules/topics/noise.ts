/** A text too short to hold an object and a problem: 1号楼。 */
const SHORTEST = 5
const HAN = /[\u3400-\u9fff]/g

/**
 * Texts that say nothing whatever their words are: too short, one character over and over, or
 * keys struck at random. Judged by shape, because no list of words could hold them.
 */
export function noiseIn(text: string): 'vague' | 'evasionOrNoise' | undefined {
  const characters = text.match(HAN) ?? []
  const latin = text.length - characters.length
  if (text.length >= 6 && new Set(text).size <= Math.max(2, text.length / 5)) return 'evasionOrNoise'
  if (text.length >= 5 && characters.length === 0) return 'evasionOrNoise'
  if (latin >= 8 && latin > characters.length * 1.5) return 'evasionOrNoise'
  if (characters.length < SHORTEST) return 'vague'
  return undefined
}
