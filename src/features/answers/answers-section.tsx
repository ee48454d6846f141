import type { ConsultationState } from '@shared/contract/consultation'
import { answers as words } from '@shared/copy/answers'
import { common } from '@shared/copy/common'
import { refusals } from '@shared/copy/refusals'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { call } from '@/platform/call'
import { useShelf } from '@/platform/use-shelf'

import { AnswerCard } from './answer-card'

interface Props {
  readonly consultationId: string
  readonly state: ConsultationState
}

/**
 * 您的话改变了什么: every answer with the words that it answers; nothing while a matter is still being asked about. Once
 * it is done the page tells first what came of it, and the answers lie one tap away.
 */
export function AnswersSection({ consultationId, state }: Props) {
  const began = state !== 'asking'
  const [open, setOpen] = useState(false)
  const folded = !open && (state === 'evaluating' || state === 'closed')
  const shelf = useShelf(began ? `answers:${consultationId}` : '', async (cursor) => {
    if (!began) return { items: [], next: null }
    const { answers, next } = await call('statement.answers', { consultationId, cursor })
    return { items: answers, next }
  })
  const { items, code } = shelf
  if (!began) return null
  if (!items && code) {
    return <Notice kind="problem" {...refusals[code]} act={{ text: common.tryAgain, onTap: shelf.reload }} />
  }
  if (!items || items.length === 0) return null
  return (
    <View id="answers" className="stack">
      <View>
        <View className="heading">{words.title}</View>
        <View className="note">{words.lead}</View>
      </View>
      {folded ? (
        <Button kind="plain" text={words.each} onTap={() => setOpen(true)} />
      ) : (
        items.map((answer) => <AnswerCard key={answer.id} answer={answer} />)
      )}
      {shelf.hasMore && !folded ? (
        <Button kind="plain" text={words.more} busy={shelf.loading} onTap={shelf.more} />
      ) : null}
    </View>
  )
}
