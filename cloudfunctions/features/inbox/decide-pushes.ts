import { decidePush, type WaitingNotice } from '@shared/rules/inbox/decide-push'
import { EMPTY_LEDGER, type Ledger, type PushTemplate } from '@shared/rules/inbox/ledger'

import { causeOf } from '../../kernel/log'
import type { PublishParts } from '../../publish/subject'
import type { NoticeDoc } from '../../store/notices'
import type { PushDoc } from '../../store/pushes'
import { spreadNews } from './spread-news'

/** What one tick takes on; the rest waits for the next. */
const A_TICK = 100
/** How long a message that went is remembered. */
const KEPT_DAYS = 30

type Parts = Pick<PublishParts, 'store' | 'now' | 'log'>

/**
 * Decides for everything that people were told since the last tick whether WeChat carries it, too.
 * May die anywhere: a notice stays due until its message stands, and a message is made once.
 */
export async function decidePushes(parts: Parts, templates: readonly PushTemplate[]): Promise<void> {
  const { store, now, log } = parts
  const found = await store.notices.toPush(now, A_TICK)
  const due = found.filter(({ spreadTo }) => spreadTo === undefined)
  for (const news of found) if (news.spreadTo !== undefined) await spreadNews(news, parts, templates)
  if (due.length === 0) return
  const people = [...new Set(due.map(({ personId }) => personId))]
  const ledgers = new Map(
    (templates.length === 0 ? [] : await store.subscriptionGrants.ofPeople(people)).map((one) => [
      one._id,
      one,
    ]),
  )
  // Most people allow none: theirs are settled together.
  const alone = due.filter(({ personId }) => !ledgers.has(personId))
  if (alone.length > 0) await store.notices.pushLater(idsOf(alone), now, null)
  for (const [personId, ledger] of ledgers) {
    try {
      const hers = due.filter((notice) => notice.personId === personId)
      await decideFor(personId, hers, ledger, templates, parts)
    } catch (error) {
      log({ level: 'error', what: 'inbox.decidePush', cause: causeOf(error) })
    }
  }
}

const idsOf = (notices: readonly { readonly _id: string }[]) => notices.map(({ _id }) => _id)

async function decideFor(
  personId: string,
  due: readonly NoticeDoc[],
  ledger: Ledger,
  templates: readonly PushTemplate[],
  { store, now }: Parts,
): Promise<void> {
  const decision = decidePush(due.map(waiting), ledger ?? EMPTY_LEDGER, templates, now)
  if (decision.kind === 'inboxOnly') return void (await store.notices.pushLater(idsOf(due), now, null))
  if (decision.kind === 'later') return void (await store.notices.pushLater(idsOf(due), now, decision.at))
  const { template, notices, counts } = decision
  const push = newPush(personId, template, notices, now)
  const made = await store.pushes.enqueue(push, template, counts)
  // One that was made before may carry fewer: the others are decided in the next tick. Where the grant
  // went meanwhile nothing is settled, and the next tick decides anew.
  if (made)
    await store.notices.pushLater(
      made.notices.map(({ id }) => id),
      now,
      null,
    )
}

const waiting = ({ _id, kind, subjectId, at, readAt, echoOf }: NoticeDoc): WaitingNotice => ({
  id: _id,
  kind,
  subjectId,
  at,
  // An echo is never unread in an inbox: it is only for the phone.
  read: echoOf === undefined && readAt !== null,
})

function newPush(
  personId: string,
  { topic, id: templateId }: PushTemplate,
  notices: readonly WaitingNotice[],
  now: Date,
): PushDoc {
  const byAge = [...notices].sort((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1))
  return {
    _id: `ps_${byAge[0]?.id ?? ''}`,
    personId,
    topic,
    templateId,
    notices: byAge.map(({ id, kind, subjectId }) => ({ id, kind, subjectId })),
    state: 'toSend',
    tries: 0,
    wakeAt: now,
    code: null,
    createdAt: now,
    sentAt: null,
    removeAt: new Date(now.getTime() + KEPT_DAYS * 24 * 3_600_000),
  }
}
