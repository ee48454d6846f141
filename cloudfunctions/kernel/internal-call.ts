import type { Secrets } from './secrets'

/**
 * A call from one of our functions to another. The platform hands a callee its caller's identity,
 * so a person's openid proves nothing here: only our own signature does.
 */
export interface InternalCall {
  readonly task: unknown
  readonly at: number
  readonly signature: string
}

const VALID_FOR_MILLISECONDS = 60_000

export function signInternalCall(task: unknown, secrets: Secrets, now: Date): InternalCall {
  const at = now.getTime()
  return { task, at, signature: secrets.sign('internal-call', claimOf(task, at)) }
}

/** The task, or undefined where the call is not ours or too old to be answered again. */
export function readInternalCall(event: unknown, secrets: Secrets, now: Date): unknown {
  const { task, at, signature } = (event ?? {}) as Partial<InternalCall>
  if (typeof at !== 'number' || typeof signature !== 'string') return undefined
  if (Math.abs(now.getTime() - at) > VALID_FOR_MILLISECONDS) return undefined
  return secrets.verify('internal-call', claimOf(task, at), signature) ? task : undefined
}

const claimOf = (task: unknown, at: number) => `${at}.${JSON.stringify(task)}`
