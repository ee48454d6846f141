import { OUT_OF_SCOPE } from './default-reasons/out-of-scope'
import { PLAINLY_UNFAIR } from './default-reasons/plainly-unfair'
import { PRIVATE_MATTER } from './default-reasons/private-matter'
import { STATE_RULE_SETTLED } from './default-reasons/state-rule-settled'
import { UNLAWFUL_REQUEST } from './default-reasons/unlawful-request'
import type { TopicRule } from './types'

/** The five non-discussable reasons, in the order the gate asks them. 国家明文规定 and 明显不公平 stand in the source article; three are defaults. */
export const DEFAULT_REASONS: readonly TopicRule[] = [
  UNLAWFUL_REQUEST,
  STATE_RULE_SETTLED,
  OUT_OF_SCOPE,
  PLAINLY_UNFAIR,
  PRIVATE_MATTER,
]
