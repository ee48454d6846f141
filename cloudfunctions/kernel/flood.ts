import type { Identity } from './identity'
import type { Limits } from './limits'

interface Bucket {
  readonly left: number
  readonly at: number
}

/** Whoever was not seen for longest gives way; a bucket that is forgotten is a full one. */
const REMEMBERED = 20_000
const buckets = new Map<string, Bucket>()

/**
 * Whether one more call of this caller is taken on. Each instance counts for itself and stores nothing, so
 * that refusing a flood costs neither a request nor a parse.
 */
export function mayCall(identity: Identity, { calls }: Limits, now: Date): boolean {
  const known = identity.channel !== 'anonymous'
  const who = known ? identity.personId : `address ${identity.address}`
  const { most, seconds } = known ? calls.person : calls.address
  if (most === 0) return true
  const at = now.getTime()
  const before = buckets.get(who) ?? { left: most, at }
  const gained = (Math.max(0, at - before.at) / 1000) * (most / seconds)
  const left = Math.min(most, before.left + gained)
  buckets.delete(who)
  buckets.set(who, { left: left >= 1 ? left - 1 : left, at })
  if (buckets.size > REMEMBERED) buckets.delete(buckets.keys().next().value as string)
  return left >= 1
}
