import { common } from '@shared/copy/common'
import { sinceText } from '@shared/copy/dates'
import { refusals } from '@shared/copy/refusals'
import { waitingKinds } from '@shared/copy/staff/desk'
import { statements as words } from '@shared/copy/staff/statements'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { List, Row } from '@/components/list/list'
import { Notice } from '@/components/notice/notice'
import type { AskedReason } from '@/components/sheet/asked-reason'
import { Skeleton } from '@/components/skeleton/skeleton'
import { readStatements } from '@/features/moderation/moderation-api'
import { WordsDesk } from '@/features/moderation/words-desk'
import { useQueue } from '@/platform/use-queue'

interface Props {
  readonly first: string
  readonly now: number
  readonly onAsk: (asked: AskedReason | null) => void
  readonly onShowPhoto: (photo: string, all: readonly string[]) => void
}

/** One text in hand, the others below. */
export function Queue({ first, now, onAsk, onShowPhoto }: Props) {
  const [chosen, setChosen] = useState(first)
  const [last, setLast] = useState<'restore' | 'keepHidden' | null>(null)
  const queue = useQueue('statements', readStatements)
  const { items, code, hasMore } = queue
  const again = { text: common.tryAgain, onTap: queue.reload }
  if (!items && code) return <Notice {...refusals[code]} act={again} />
  if (!items) return <Skeleton label={common.loading} lines={[30, 90, 100, 60, 0, 80, 100]} />
  const item = items.find(({ id }) => id === chosen) ?? items[0]
  const others = items.filter((one) => one !== item)
  return (
    <View className="stack">
      <WordsDesk
        item={item}
        last={last}
        now={now}
        onAsk={onAsk}
        onShowPhoto={onShowPhoto}
        onDecided={({ id }, decision) => {
          queue.drop(id)
          setLast(decision)
        }}
      />
      {code ? <Notice kind="problem" {...refusals[code]} act={again} /> : null}
      {!item && !hasMore ? <Notice {...words.clear} /> : null}
      {others.length > 0 ? (
        <View className="stack">
          <View className="heading">{words.next}</View>
          <List>
            {others.map(({ id, kind, state, title, text, compoundName, waitingSince }) => (
              <Row
                key={id}
                text={title ?? text}
                label={kind === 'consultation' ? waitingKinds.opening : waitingKinds[state]}
                note={`${compoundName} · ${words.waits(sinceText(waitingSince, now))}`}
                onTap={() => setChosen(id)}
              />
            ))}
          </List>
        </View>
      ) : null}
      {hasMore ? <Button kind="plain" text={common.more} busy={queue.loading} onTap={queue.more} /> : null}
    </View>
  )
}
