import { randomBytes, randomInt } from 'node:crypto'

import type { Secrets } from '../../kernel/secrets'

/** A code lives one minute: long enough to type eight digits, too short to be passed around. */
export const CODE_SECONDS = 60

export const newCode = (): string => String(randomInt(0, 100_000_000)).padStart(8, '0')
export const newSecret = (): string => randomBytes(24).toString('base64url')

/** Requests are stored under a digest: whoever reads the store cannot use them. */
export const requestIdOf = (code: string, secrets: Secrets): string =>
  secrets.sign('sign-in-code', `code:${code}`).slice(0, 40)

export const secretHashOf = (secret: string, secrets: Secrets): string =>
  secrets.sign('sign-in-code', `secret:${secret}`)

/** The session of one request, always the same: a collect whose answer was lost may be sent again. */
export const sessionIdOf = (requestId: string, secretHash: string, secrets: Secrets): string =>
  secrets.sign('sign-in-code', `session:${requestId}:${secretHash}`).slice(0, 24)
