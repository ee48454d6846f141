import type { TopicRuleSet } from '@shared/contract/topics'

import type { Database, Document } from './database'

/** A published version. The `_id` is `{county}_{n}`: two who publish at once cannot both be next. */
export interface TopicRuleSetDoc extends Document {
  readonly countyId: string
  readonly n: number
  readonly ruleSet: TopicRuleSet
  readonly publishedAt: Date
  readonly publishedById: string
  /** The intent that published it, so that a resend finds its own version. */
  readonly act: string
}

/** The `_id` is the county's. A draft is of use while the version it was begun from is in force. */
export interface TopicDraftDoc extends Document {
  readonly basedOn: number
  readonly ruleSet: TopicRuleSet
  readonly rev: number
  readonly lastAct: string
}

export const ruleSetId = (countyId: string, n: number) => `${countyId}_${n}`

export function topicRuleSetsIn(db: Database) {
  return {
    find: (countyId: string, n: number) => db.get<TopicRuleSetDoc>('topic_rule_sets', ruleSetId(countyId, n)),
    /** Only which version is in force: small, so that it may be asked often. */
    latest: async (countyId: string): Promise<number | undefined> => {
      const [found] = await db.find<Pick<TopicRuleSetDoc, '_id' | 'n'>>(
        'topic_rule_sets',
        { countyId },
        { limit: 1, orderBy: [['n', 'desc']], fields: ['n'] },
      )
      return found?.n
    },
    draft: (countyId: string) => db.get<TopicDraftDoc>('topic_drafts', countyId),
  }
}
