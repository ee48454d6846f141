import { createHash } from 'node:crypto'

/** An id told by its parts, in letters only: no scan ever takes it for somebody's phone number. */
export const letteredDigest = (...parts: readonly (string | number)[]): string =>
  createHash('sha256')
    .update(JSON.stringify(parts))
    .digest('hex')
    .slice(0, 26)
    .replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? 'g')
