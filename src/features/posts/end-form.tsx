import { END_REASONS, type EndReason } from '@shared/contract/posts'
import { refusals } from '@shared/copy/refusals'
import { ask } from '@shared/copy/staff/ask'
import { endReasonNames, posts as words } from '@shared/copy/staff/posts'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Choices } from '@/components/choices/choices'
import { Notice } from '@/components/notice/notice'
import { useAttempt } from '@/platform/use-attempt'

import { endPost } from './posts-api'

interface Props {
  readonly postKey: string
  /** Who takes over; null for the level above, undefined where this screen does not know. */
  readonly heir: string | null | undefined
  /** She hands over her own post. */
  readonly own: boolean
  readonly onEnded: () => void
  readonly onCancel: () => void
}

/** Ends a term, and says beforehand who will answer for what is open. */
export function EndForm({ postKey, heir, own, onEnded, onCancel }: Props) {
  const [reason, setReason] = useState<EndReason | null>(null)
  const { busy, refused, attempt } = useAttempt()
  const [problem, setProblem] = useState('')
  const [answersNow, setAnswersNow] = useState<string | null | undefined>(undefined)

  async function end() {
    setProblem(reason === null ? words.endWhyMissing : '')
    if (reason === null) return
    await attempt(async () => {
      setAnswersNow((await endPost(postKey, reason)).answersNow)
      onEnded()
    })
  }

  if (answersNow !== undefined) {
    return (
      <View className="stack">
        <View className="heading">{words.ended(answersNow)}</View>
        <Button kind="plain" text={words.done} onTap={onCancel} />
      </View>
    )
  }
  return (
    <View className="stack">
      {heir === undefined ? null : <View>{heir === null ? words.endToAbove : words.endTo(heir)}</View>}
      <View className="note">{words.endLead}</View>
      <Choices
        label={words.endWhy}
        choices={END_REASONS.map((key) => ({ key, text: endReasonNames[key] }))}
        chosen={reason}
        problem={problem}
        onChoose={(key) => {
          setReason(key)
          setProblem('')
        }}
      />
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <Button text={own ? words.handOverYes : words.endYes} busy={busy} onTap={() => void end()} />
      <Button kind="quiet" text={ask.cancel} onTap={onCancel} />
    </View>
  )
}
