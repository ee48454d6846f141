import { CARDS_A_PAGE, type StatementView } from '@shared/contract/consultation'
import { REASON_MOST_CHARACTERS } from '@shared/contract/statement'
import { common } from '@shared/copy/common'
import { sinceText } from '@shared/copy/dates'
import { refusals } from '@shared/copy/refusals'
import { hideReasons, statements as words } from '@shared/copy/staff/statements'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Notice } from '@/components/notice/notice'
import type { AskedReason } from '@/components/sheet/asked-reason'
import { Skeleton } from '@/components/skeleton/skeleton'
import { useQueue } from '@/platform/use-queue'
import { HeldStrip } from './held-strip'
import { hideStatement, readShown } from './moderation-api'

interface Props {
  readonly consultationId: string
  readonly now: number
  readonly onAsk: (asked: AskedReason | null) => void
}

/** What neighbours said in one consultation, each with the way to take it down. */
export function HideList({ consultationId, now, onAsk }: Props) {
  const queue = useQueue<StatementView>(consultationId, (cursor) => readShown(consultationId, cursor))
  const [done, setDone] = useState(false)

  const ask = ({ id }: StatementView) =>
    onAsk({
      title: words.hideTitle,
      lead: words.reasonLead,
      ready: hideReasons,
      most: REASON_MOST_CHARACTERS,
      act: words.hideAct,
      async onGive(reason) {
        await hideStatement(id, reason)
        queue.drop(id)
        setDone(true)
        onAsk(null)
      },
    })

  if (!queue.items && queue.code) {
    return <Notice {...refusals[queue.code]} act={{ text: common.tryAgain, onTap: queue.reload }} />
  }
  if (!queue.items) return <Skeleton label={common.loading} lines={Array(CARDS_A_PAGE / 2).fill(80)} />
  return (
    <View className="stack">
      <View className="note">{words.hideLead}</View>
      {done ? <HeldStrip say={words.hidden} next={words.reasonLead} /> : null}
      {queue.items.length === 0 ? <Notice {...words.noWordsHere} /> : null}
      {queue.items.map((statement) => (
        <Card key={statement.id}>
          <View className="stack">
            <View className="words">{statement.text}</View>
            <View className="note">{words.said(statement.author, sinceText(statement.createdAt, now))}</View>
            <Button kind="plain" text={words.hide} onTap={() => ask(statement)} />
          </View>
        </Card>
      ))}
      {queue.code ? <Notice kind="problem" {...refusals[queue.code]} /> : null}
      {queue.hasMore ? (
        <Button kind="plain" text={common.more} busy={queue.loading} onTap={queue.more} />
      ) : null}
    </View>
  )
}
