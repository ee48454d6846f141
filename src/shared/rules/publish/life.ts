import type { PublishReason, PublishState } from '../../contract/publish'

/** What moves a published thing on. `machine`: the checks have answered; `person`: somebody in office has. */
export interface PublishTransition {
  readonly from: PublishState
  readonly by: 'machine' | 'person'
  readonly to: PublishState
}

/**
 * The life of everything people write or photograph (domain §6, fail closed): nothing leads back,
 * and nothing but a pass of every check, or a person, leads to `public`.
 */
export const PUBLISH_LIFE: readonly PublishTransition[] = [
  { from: 'pending', by: 'machine', to: 'public' },
  { from: 'pending', by: 'machine', to: 'held' },
  { from: 'pending', by: 'machine', to: 'refused' },
  // A late answer still counts where only its absence had called for a person.
  { from: 'held', by: 'machine', to: 'public' },
  { from: 'held', by: 'machine', to: 'refused' },
  { from: 'held', by: 'person', to: 'public' },
  { from: 'held', by: 'person', to: 'refused' },
]

/** `waiting`: not answered yet; `unanswered`: given up waiting, a person looks instead. */
export const CHECK_VERDICTS = ['waiting', 'pass', 'review', 'risky', 'unanswered'] as const
export type CheckVerdict = (typeof CHECK_VERDICTS)[number]

export interface PublishFacts {
  readonly text: CheckVerdict
  readonly photos: readonly CheckVerdict[]
  /** Written by somebody so young that a person looks first (domain §3.5). */
  readonly young: boolean
  /** Said in an online session, where every text is looked at first (domain §3.3). */
  readonly hosted: boolean
  readonly person: 'release' | 'refuse' | null
}

export interface PublishOutcome {
  readonly state: PublishState
  readonly why: PublishReason | null
}

/**
 * What the facts amount to. The facts only grow, so it may be asked at any time and in any order of
 * their arrival: the last answer is the same.
 */
export function outcomeOf({ text, photos, young, hosted, person }: PublishFacts): PublishOutcome {
  const verdicts = [text, ...photos]
  const some = (verdict: CheckVerdict) => verdicts.includes(verdict)
  if (person === 'refuse') return { state: 'refused', why: 'byPerson' }
  if (text === 'risky') return { state: 'refused', why: 'notSuitable' }
  // A person has seen what there was: a photo found risky later is left out, the words stay.
  if (person === 'release') return { state: 'public', why: null }
  if (some('risky')) return { state: 'refused', why: 'notSuitable' }
  if (some('waiting')) return { state: 'pending', why: 'checking' }
  if (some('review')) return { state: 'held', why: 'unsure' }
  if (some('unanswered')) return { state: 'held', why: 'noAnswer' }
  if (young) return { state: 'held', why: 'young' }
  if (hosted) return { state: 'held', why: 'hosted' }
  return { state: 'public', why: null }
}

/** Whether the table leads there; staying where one is always does. */
export function mayBecome(from: PublishState, to: PublishState): boolean {
  return from === to || PUBLISH_LIFE.some((step) => step.from === from && step.to === to)
}
