import type { PushAnswer, PushTopic } from '@shared/contract/inbox'
import { call } from '@/platform/call'
import { changeMyInbox } from '@/platform/use-my-copy'

export async function inbox(cursor: string | undefined) {
  const { notices, next } = await call('inbox.list', cursor === undefined ? {} : { cursor })
  return { items: notices, next }
}

export async function readNotices(noticeIds: readonly string[]) {
  await call('inbox.read', { noticeIds })
  changeMyInbox((mine) => ({ ...mine, unread: Math.max(0, mine.unread - noticeIds.length) }))
}

/** Whatever she said: this phone does not ask for it again by itself. */
export async function answerPush(
  answers: readonly { readonly topic: PushTopic; readonly answer: PushAnswer }[],
) {
  const topics = answers.map(({ topic }) => topic)
  changeMyInbox((mine) => ({ ...mine, ask: mine.ask.filter(({ topic }) => !topics.includes(topic)) }))
  return call('inbox.answerPush', { answers })
}

export const turnPush = (on: boolean) => call('inbox.turnPush', { on })
