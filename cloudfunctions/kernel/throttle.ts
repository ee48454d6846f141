import type { ActionContext } from './define-action'
import { fail } from './fail'

/**
 * Counts one try of somebody and refuses with `TOO_MANY_REQUESTS` above `most` within the window.
 * Somebody is the person where she is known, else the address she calls from (either kept as a digest only).
 */
export async function throttle(
  what: string,
  most: number,
  seconds: number,
  { caller, store, now, secrets }: ActionContext,
): Promise<void> {
  const who = secrets.sign('rate-subject', caller.personId ?? caller.identity.address).slice(0, 24)
  const used = await store.rateWindows.use(`${what}:${who}`, seconds, now)
  if (used > most) throw fail('TOO_MANY_REQUESTS', { seconds })
}
