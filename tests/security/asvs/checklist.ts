import { house } from './house'
import { input } from './input'
import type { Row } from './row'
import { who } from './who'

const chapters = (id: string) =>
  id
    .split('.')
    .map((part) => part.padStart(2, '0'))
    .join('.')

/** Level 1 of OWASP ASVS 4.0.3, every requirement, in our own words. */
export const checklist: readonly Row[] = [...who, ...input, ...house].sort((a, b) =>
  chapters(a.id) < chapters(b.id) ? -1 : 1,
)

/** How many requirements each chapter has on this level. */
export const LEVEL_1: Readonly<Record<string, number>> = {
  2: 27,
  3: 12,
  4: 8,
  5: 27,
  6: 1,
  7: 3,
  8: 7,
  9: 3,
  10: 3,
  11: 5,
  12: 11,
  13: 6,
  14: 15,
}
