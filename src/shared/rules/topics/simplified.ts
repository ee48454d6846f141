import { SIMPLIFIED, TRADITIONAL } from './simplified-words'

const SIMPLE_OF = new Map([...TRADITIONAL].map((char, at) => [char, SIMPLIFIED[at] ?? char]))

/** One character in simplified script. */
export function simplified(char: string): string {
  return SIMPLE_OF.get(char) ?? char
}
