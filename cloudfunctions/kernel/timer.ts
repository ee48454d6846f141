import { isHttpEvent, type PlatformContext } from './identity'

/**
 * Whether the platform's own timer made this call. A client can send any event it likes, but its
 * call always comes over HTTP or carries an identity and a source of the client's.
 */
export function isTimer(event: unknown, { openid, source }: PlatformContext): boolean {
  if (isHttpEvent(event) || openid !== undefined) return false
  if (source !== '' && source !== 'wx_trigger') return false
  return typeof event === 'object' && event !== null && (event as { Type?: unknown }).Type === 'Timer'
}
