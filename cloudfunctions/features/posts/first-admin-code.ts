import { randomInt } from 'node:crypto'

import type { Secrets } from '../../kernel/secrets'
import { readCode } from './invitation-code'

const ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz'

/** Only the digest is configured (`FIRST_ADMIN_CODE_HASH`); the code itself is printed once and kept nowhere. */
export const firstAdminDigest = (code: string, secrets: Pick<Secrets, 'sign'>): string =>
  secrets.sign('first-admin', readCode(code))

/** A code for the terminal, in groups of four, and the digest for the functions' environment. */
export function makeFirstAdminCode(secrets: Pick<Secrets, 'sign'>): {
  readonly code: string
  readonly hash: string
} {
  const letters = Array.from({ length: 16 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
  const code = letters.replace(/(.{4})(?=.)/g, '$1-')
  return { code, hash: firstAdminDigest(code, secrets) }
}
