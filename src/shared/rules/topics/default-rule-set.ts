import { DEFAULT_CATEGORIES } from './default-categories'
import { DEFAULT_REASONS } from './default-reasons'
import { DEFAULT_REVIEW } from './default-review'
import { DEFAULT_LEXICON } from './lexicon'
import type { TopicRuleSet } from './types'

/**
 * 七议五不议 as shipped. Two categories and two reasons stand in the source article; the rest
 * is this project's default and is shown as 暂行默认,以当地公布为准.
 */
export const DEFAULT_RULE_SET: TopicRuleSet = {
  version: 'default-1',
  categories: DEFAULT_CATEGORIES,
  reasons: DEFAULT_REASONS,
  review: DEFAULT_REVIEW,
  lexicon: DEFAULT_LEXICON,
}
