import { createHash, randomUUID } from 'node:crypto'

import { rungIn } from '@shared/rules/ladder'

import type { PersonDoc } from '../store/persons'
import type { ActionContext, AnyAction, Target } from './define-action'
import { fail } from './fail'
import type { Limit, Tier, VerbLimit } from './limits'
import { secondsLeft, somebodyIn, tooMany } from './throttle'

/** A compound's count lies in so many documents, so that nobody waits for another's. */
const SHARDS = 4
/**
 * Where an intent that is sent again makes nothing new, it counts once. Elsewhere each call counts: a paper
 * is made and a number read as often as somebody asks, whatever request id the call bears.
 */
const ONCE: ReadonlySet<VerbLimit> = new Set(['words', 'requests', 'photos'])

/** What counting costs at most: a window of the person's and one of her compound's, each new and contended. */
const WINDOW_COST = 4

/** SDK requests that the limit may add to what the action itself declares. */
export const limitCost = ({ limit }: AnyAction): number => (limit === undefined ? 0 : 2 * WINDOW_COST)

/**
 * Counts one use of a limited verb, by person and (for those not verified) by compound, and refuses above
 * it. Nothing is stored for verbs without a limit.
 */
export async function limitVerb(
  { limit: verb }: AnyAction,
  input: unknown,
  target: Target | undefined,
  context: ActionContext,
): Promise<void> {
  if (verb === undefined) return
  const { caller, store, now, requestId, settings, secrets } = context
  const tiers = settings.limits.verbs[verb]
  const person = caller.personId === undefined ? undefined : await caller.person()
  const compoundId = target?.place.compoundId
  const tier = tierOf(person, compoundId)
  const mine = tiers[tier]
  const ours = tier === 'unverified' && compoundId !== undefined ? tiers.compound : undefined
  const somebody = somebodyIn(context)
  const shard = Number.parseInt(secrets.sign('rate-subject', somebody).slice(0, 6), 16) % SHARDS

  const intent = ONCE.has(verb) ? intentOf(requestId, input) : randomUUID()
  const take = async (subject: string, one: Limit) =>
    one.most === 0 || store.rateWindows.take(subject, one, intent, now)
  // Hers first: whoever is refused for herself must not use up what belongs to her neighbours.
  if (!(await take(`${verb}:${somebody}`, mine))) throw tooMany(mine, now)
  if (!ours) return
  const part = { ...ours, most: Math.ceil(ours.most / SHARDS) }
  if (!(await take(`${verb}:${compoundId}:${shard}`, part)))
    throw fail('COMPOUND_BUSY', { seconds: secondsLeft(ours.seconds, now) })
}

/** The request id alone is the caller's to choose: other words under the same one are another intent. */
const intentOf = (requestId: string, input: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify([requestId, input]))
    .digest('base64url')
    .slice(0, 22)

function tierOf(person: PersonDoc | undefined, compoundId: string | undefined): Exclude<Tier, 'compound'> {
  if (!person) return 'unverified'
  if (person.posts.length > 0) return 'office'
  const verified =
    compoundId === undefined
      ? person.residences.some((one) => one.verified)
      : rungIn(person, compoundId) === 'verifiedResident'
  return verified ? 'verified' : 'unverified'
}
