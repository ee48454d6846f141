import { randomUUID } from 'node:crypto'

import type { ErrorCode } from '@shared/contract/errors'

import type { ActionContext } from './define-action'
import { fail } from './fail'
import type { GuessLimit, Limit } from './limits'

/** Somebody is the person where she is known, else the address she calls from (either kept as a digest only). */
export const somebodyIn = ({ caller, secrets }: ActionContext): string =>
  secrets.sign('rate-subject', caller.personId ?? caller.identity.address).slice(0, 24)

/** The refusal that says truly when to come again: windows end on the full minute, quarter or hour. */
export const tooMany = ({ seconds }: Limit, now: Date) =>
  fail(seconds <= 60 ? 'TOO_MANY_REQUESTS' : seconds <= 900 ? 'TOO_MANY_FOR_NOW' : 'TOO_MANY_THIS_HOUR', {
    seconds: secondsLeft(seconds, now),
  })

export const secondsLeft = (seconds: number, now: Date): number =>
  Math.ceil(seconds - ((now.getTime() / 1000) % seconds))

/**
 * Counts one try of somebody at something (`about` names the thing where each has a count of its own) and
 * refuses above the limit.
 */
export async function throttle(what: GuessLimit, context: ActionContext, about = ''): Promise<void> {
  const { store, now, settings } = context
  const limit = settings.limits.guesses[what]
  const subject = subjectOf(what, about, context)
  if (limit.most === 0) return
  // Each try counts, whatever request id the caller puts on it.
  if (!(await store.rateWindows.take(subject, limit, randomUUID(), now))) throw tooMany(limit, now)
}

/**
 * Looks for something that must not be found by guessing. Wrong guesses are counted; once they are used up
 * not even the right one finds anything until the window ends.
 */
export async function findGuarded<T>(
  what: GuessLimit,
  context: ActionContext,
  look: () => Promise<T | undefined>,
  code: ErrorCode,
): Promise<T> {
  const { store, now, settings } = context
  const limit = settings.limits.guesses[what]
  const subject = subjectOf(what, '', context)
  if (store.rateWindows.isKnownUsedUp(subject, limit, now)) throw tooMany(limit, now)
  const [usedUp, found] = await Promise.all([
    limit.most > 0 && store.rateWindows.isUsedUp(subject, limit, now),
    look(),
  ])
  if (usedUp) throw tooMany(limit, now)
  if (found !== undefined) return found
  await throttle(what, context)
  throw fail(code)
}

const subjectOf = (what: GuessLimit, about: string, context: ActionContext) =>
  `${about === '' ? what : `${what}-${about}`}:${somebodyIn(context)}`
