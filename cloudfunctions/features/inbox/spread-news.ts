import type { PushTemplate } from '@shared/rules/inbox/ledger'

import { causeOf } from '../../kernel/log'
import type { PublishParts } from '../../publish/subject'
import { echoOf, type NoticeDoc } from '../../store/notices'

/** So many people a tick and piece of news; the rest waits for the next. */
const A_TICK = 100

/**
 * Makes for everybody in a compound who allows messages an echo of its news: that a session was
 * announced or called off, a 意向征集 opened, the minutes are there. What becomes of an echo is decided
 * like everything else she is told: two messages a week, the rest in one digest. May die anywhere: the
 * news stays due, and an echo is made once.
 */
export async function spreadNews(
  news: NoticeDoc,
  { store, log }: Pick<PublishParts, 'store' | 'log'>,
  templates: readonly PushTemplate[],
): Promise<void> {
  const { _id, personId: compoundId, spreadTo = '' } = news
  try {
    const ledgers =
      templates.length === 0 ? [] : await store.subscriptionGrants.livingIn(compoundId, spreadTo, A_TICK)
    // Where she lives may have changed since she answered.
    const people = await store.persons.byIds(ledgers.map((one) => one._id))
    const here = people.filter(({ residences }) => residences.some((one) => one.compoundId === compoundId))
    await store.notices.createAll(here.map((person) => echoOf(news, person._id)))
    const last = ledgers.length < A_TICK ? null : (ledgers.at(-1)?._id ?? null)
    await store.notices.spread(_id, last)
  } catch (error) {
    log({ level: 'error', what: 'inbox.spreadNews', cause: causeOf(error) })
  }
}
