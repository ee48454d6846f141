import type { NoticeKind, PushTopic } from '../../contract/inbox'
import { freeGrants, type Ledger, type PushTemplate } from './ledger'
import { isUrgent, topicOf } from './notice-table'
import { nextWeek, weekStart, whenAwake } from './week'

/** A resident gets no more than this in a week. Default of this system. */
export const PUSHES_A_WEEK = 2
/** What nobody sent by then is no news any more; it stands in the inbox. */
const NEWS_DAYS = 8

export interface WaitingNotice {
  readonly id: string
  readonly kind: NoticeKind
  readonly subjectId: string
  readonly at: Date
  readonly read: boolean
}

export type PushDecision =
  /** She has read it, or allows no message: the inbox alone. */
  | { readonly kind: 'inboxOnly' }
  /** It would be one too many, or she sleeps: asked again then, together with what comes meanwhile. */
  | { readonly kind: 'later'; readonly at: Date }
  /** One message: of one thing, or a digest of several. */
  | {
      readonly kind: 'push'
      readonly template: PushTemplate
      readonly notices: readonly WaitingNotice[]
      /** An emergency is not one of the week's. */
      readonly counts: boolean
    }

/** What becomes of everything that waits to be sent to one person. */
export function decidePush(
  waiting: readonly WaitingNotice[],
  ledger: Ledger,
  templates: readonly PushTemplate[],
  now: Date,
): PushDecision {
  const oldest = now.getTime() - NEWS_DAYS * 24 * 3_600_000
  const news = waiting.filter(({ read, at }) => !read && at.getTime() >= oldest)
  if (ledger.off || news.length === 0) return { kind: 'inboxOnly' }

  const urgent = news.filter(({ kind }) => isUrgent(kind))
  const alarm = templateFor(urgent, ledger, templates)
  if (alarm) return { kind: 'push', template: alarm, notices: urgent, counts: false }

  const template = templateFor(news, ledger, templates)
  if (!template) return { kind: 'inboxOnly' }
  const since = weekStart(now)
  if (ledger.pushed.filter(({ at }) => at >= since).length >= PUSHES_A_WEEK)
    return { kind: 'later', at: nextWeek(now) }
  const awake = whenAwake(now)
  if (awake > now) return { kind: 'later', at: awake }
  return { kind: 'push', template, notices: news, counts: true }
}

/** The newest that she allows messages about carries the others. */
function templateFor(
  notices: readonly WaitingNotice[],
  ledger: Ledger,
  templates: readonly PushTemplate[],
): PushTemplate | undefined {
  const newest = [...notices].sort((a, b) => b.at.getTime() - a.at.getTime())
  const topics = [...new Set(newest.map(({ kind }): PushTopic => topicOf(kind)))]
  return topics
    .flatMap((topic) => templates.filter((template) => template.topic === topic))
    .find((template) => freeGrants(ledger, template).length > 0)
}
