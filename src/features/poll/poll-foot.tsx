import { poll as words } from '@shared/copy/poll'
import { Button } from '@/components/button/button'
import { scrollTo } from '@/platform/scroll'

import type { Polling } from './use-poll'

/** An answer is waited for, or was changed and not sent yet: then that is the next thing to do here. */
export function awaitsAnswer({ poll, mine, chosen, kept }: Polling, now: number): boolean {
  if (!poll || poll.closed || Date.parse(poll.closesAt) <= now || kept) return false
  return mine === null || chosen !== mine.choice
}

export function PollFoot({ polling }: { readonly polling: Polling }) {
  const { mine, chosen, busy, send } = polling
  if (chosen === null) return <Button text={words.choose} onTap={() => scrollTo('#poll')} />
  return <Button text={mine === null ? words.answer : words.change} busy={busy} onTap={send} />
}
