import { burnCopies } from './kept-copies'
import { forget, recall, remember } from './storage'
import { watched } from './watched'

/** A browser's signed session; in WeChat nobody needs one. */
export interface Session {
  readonly session: string
  /** ISO 8601, UTC. */
  readonly expiresAt: string
}

const NAME = 'session'

const isOver = ({ expiresAt }: Session, now = Date.now()) => Date.parse(expiresAt) <= now

export const session = watched<Session | null>(
  () => recall<Session>(NAME),
  (next) => (next ? remember(NAME, next) : forget(NAME)),
)

export function liveSession(now = Date.now()): string | null {
  const current = session.get()
  return current && !isOver(current, now) ? current.session : null
}

/** Once at launch, before any page is shown: what is kept of pages does not outlive the session. */
export function endOldSession(): void {
  const current = session.get()
  if (!current || !isOver(current)) return
  session.set(null)
  burnCopies()
}
