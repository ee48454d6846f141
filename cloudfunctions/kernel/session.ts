import type { Secrets } from './secrets'

/** A browser signed in by the mini-program stays so for eight hours, or until it is ended. */
export const SESSION_HOURS = 8

export interface Session {
  readonly personId: string
  readonly sessionId: string
}

/** `v1.{sessionId}.{personId}.{expiry}.{signature}`: proves itself; that it was not ended stands in the person. */
export function issueSession({ sessionId, personId }: Session, expiresAt: Date, secrets: Secrets): string {
  const claim = `v1.${sessionId}.${personId}.${Math.floor(expiresAt.getTime() / 1000)}`
  return `${claim}.${secrets.sign('session', claim)}`
}

export function readSession(token: string, secrets: Secrets, now: Date): Session | undefined {
  const parts = token.split('.')
  const [version, sessionId, personId, expiry, signature] = parts
  if (parts.length !== 5 || version !== 'v1' || !sessionId || !personId || !expiry || !signature)
    return undefined
  if (!secrets.verify('session', `v1.${sessionId}.${personId}.${expiry}`, signature)) return undefined
  return Number(expiry) * 1000 > now.getTime() ? { sessionId, personId } : undefined
}
