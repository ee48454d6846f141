import { initialsOf } from './initials'
import { plain } from './plain'

/** Under this key lies everything; under keys with `!` before them only what is vacant or missing. */
const EVERYTHING = '*'
const VACANT = '!'
const LONGEST_GRAM = 3
const MOST_INITIALS = 6

export interface Searchable {
  /** All that may be looked for, read as one: what a found row is held against. */
  readonly text: string
  /** What stands on the index: runs of two and three characters, each beginning, initials, and `*`. */
  readonly keys: readonly string[]
}

/** What is kept of a thing so that it is found by its words. `named`: those that also go by their initials. */
export function searchable(words: readonly string[], named: readonly string[], vacant: boolean): Searchable {
  const parts = words.map(plain).filter((part) => part !== '')
  const initials = named.map((name) => initialsOf(plain(name))).filter((part) => part.length > 1)
  const keys = new Set([EVERYTHING, ...parts.flatMap(gramsOf), ...initials.flatMap(beginningsOf)])
  return {
    text: [...parts, ...initials].join('|'),
    keys: vacant ? [...keys].flatMap((key) => [key, VACANT + key]) : [...keys],
  }
}

function gramsOf(part: string): string[] {
  const grams = [part.charAt(0)]
  for (let at = 0; at + 1 < part.length; at += 1) {
    grams.push(part.slice(at, at + 2))
    if (at + LONGEST_GRAM <= part.length) grams.push(part.slice(at, at + LONGEST_GRAM))
  }
  return grams
}

const beginningsOf = (initials: string): string[] =>
  Array.from({ length: Math.min(MOST_INITIALS, initials.length) - 1 }, (_, i) => initials.slice(0, i + 2))

/** More keys than this narrow nothing further. */
const MOST_KEYS = 6

export interface Lookup {
  /** What a row must lie under on the index, the most telling first: that one narrows, the others sift. */
  readonly keys: readonly string[]
  /** Everything that a row's text must hold besides; empty where the keys say it all. */
  readonly terms: readonly string[]
  /** A lone character beside other words stands anywhere, and no key speaks of it: many rows may not fit. */
  readonly loose: boolean
}

/** How words are looked up. Words of which nothing is left, such as a lone comma, find everything. */
export function lookupOf(words: string, vacantOnly: boolean): Lookup {
  const terms = words
    .split(/[\s,，、;；]+/)
    .map(plain)
    .filter((term) => term !== '')
  const keyed = terms.filter((term) => terms.length === 1 || term.length > 1)
  const all = [...new Set((keyed.length > 0 ? keyed : terms.slice(0, 1)).flatMap(keysIn))]
  const [best = EVERYTHING, ...others] = all.sort((one, other) => telling(other) - telling(one))
  const keys = [vacantOnly ? VACANT + best : best, ...others.slice(0, MOST_KEYS - 1)]
  const left = terms.filter((term) => !keys.includes(term) && term !== best)
  return { keys, terms: left, loose: left.some((term) => term.length === 1) }
}

function keysIn(term: string): string[] {
  if (/^[a-z]{4,}$/.test(term)) return [term.slice(0, MOST_INITIALS)]
  if (term.length <= LONGEST_GRAM) return [term]
  return Array.from({ length: term.length - LONGEST_GRAM + 1 }, (_, at) => term.slice(at, at + LONGEST_GRAM))
}

/** A name tells more than a number, a longer run more than a shorter one; of equals the first is kept. */
const telling = (key: string): number => key.replace(/[^\p{L}]/gu, '').length * 10 + key.length

export const fits = (text: string, terms: readonly string[]): boolean =>
  terms.every((term) => text.includes(term))
