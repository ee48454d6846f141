import { poll as words } from '@shared/copy/poll'
import { refusals } from '@shared/copy/refusals'
import { View } from '@tarojs/components'
import { Notice } from '@/components/notice/notice'
import { isLost } from '@/platform/refusal'

import { AnswerCard } from './answer-card'
import { Results } from './results'
import type { Polling } from './use-poll'

/** 意向征集 on the page of its consultation; nothing where there is none. */
export function PollSection({ polling, now }: { readonly polling: Polling; readonly now: number }) {
  const { poll, answer, mine } = polling
  if (!poll)
    return answer.code && !isLost(answer.code) ? <Notice kind="problem" {...refusals[answer.code]} /> : null
  const open = !poll.closed && Date.parse(poll.closesAt) > now
  return (
    <View id="poll" className="stack">
      {open ? <AnswerCard poll={poll} polling={polling} /> : <View className="heading">{words.title}</View>}
      <Results poll={poll} mine={mine?.choice ?? null} now={now} />
    </View>
  )
}
