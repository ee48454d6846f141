import { DEFAULT_LIMITS, type Limit, type Limits } from './limits'

const ONE = /^([A-Za-z]+)(?:\.([a-z]+|\*))?=(\d{1,9})\/(\d{1,6})$/

const read = new Map<string, Limits>()

/**
 * The limits of one deployment: `words.unverified=6/3600,scene=30/60,calls.person=40/8`, each as most per
 * seconds; `words.*` stands for every kind of caller, and a most of 0 for no limit. What is not named keeps its default.
 *
 * @throws where a name is unknown, so that a misspelt limit is no missing one.
 */
export function readLimits(given = ''): Limits {
  const known = read.get(given)
  if (known) return known
  const limits = given
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
    .reduce(changed, DEFAULT_LIMITS)
  read.set(given, limits)
  return limits
}

function changed(limits: Limits, text: string): Limits {
  const [, name = '', tier, most, seconds] = ONE.exec(text) ?? []
  const limit: Limit = { most: Number(most), seconds: Number(seconds) }
  const fault = () => new Error(`RATE_LIMITS: ${text} names no limit`)
  if (!(limit.seconds >= 1)) throw fault()
  if (tier === undefined) {
    if (!(name in limits.guesses)) throw fault()
    return { ...limits, guesses: { ...limits.guesses, [name]: limit } }
  }
  const tiers = name === 'calls' ? limits.calls : limits.verbs[name as keyof Limits['verbs']]
  if (!tiers || (tier !== '*' && !(tier in tiers))) throw fault()
  const names = tier === '*' ? Object.keys(tiers) : [tier]
  const next = { ...tiers, ...Object.fromEntries(names.map((each) => [each, limit])) }
  return name === 'calls'
    ? { ...limits, calls: next as Limits['calls'] }
    : { ...limits, verbs: { ...limits.verbs, [name]: next } }
}
