import { EMERGENCY } from './default-review/emergency'
import { EVASION_OR_NOISE } from './default-review/evasion-or-noise'
import { MIXED } from './default-review/mixed'
import { PERSONAL_ATTACK } from './default-review/personal-attack'
import { VAGUE } from './default-review/vague'
import { VULNERABLE_PERSON } from './default-review/vulnerable-person'
import type { TopicRule } from './types'

/** The grounds on which a person decides. All are defaults. */
export const DEFAULT_REVIEW: readonly TopicRule[] = [
  MIXED,
  VAGUE,
  PERSONAL_ATTACK,
  EVASION_OR_NOISE,
  VULNERABLE_PERSON,
  EMERGENCY,
]
