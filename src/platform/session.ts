import { forget, recall, remember } from './storage'
import { watched } from './watched'

/** A browser's signed session; in WeChat nobody needs one. */
export interface Session {
  readonly session: string
  /** ISO 8601, UTC. */
  readonly expiresAt: string
}

const NAME = 'session'

export const session = watched<Session | null>(
  () => recall<Session>(NAME),
  (next) => (next ? remember(NAME, next) : forget(NAME)),
)

export function liveSession(now = Date.now()): string | null {
  const current = session.get()
  return current && Date.parse(current.expiresAt) > now ? current.session : null
}
