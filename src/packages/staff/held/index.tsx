import type { HeldWords } from '@shared/contract/held-words'
import { REASON_MOST_CHARACTERS } from '@shared/contract/statement'
import { common } from '@shared/copy/common'
import { sinceText } from '@shared/copy/dates'
import { refusals } from '@shared/copy/refusals'
import { heldKindNames, heldWords as words } from '@shared/copy/staff/held-words'
import { statements as asking, hideReasons, restoreReasons } from '@shared/copy/staff/statements'
import { staffTitles } from '@shared/copy/staff/titles'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Notice } from '@/components/notice/notice'
import { PhotoStrip } from '@/components/photo-strip/photo-strip'
import { PhotoViewer } from '@/components/photo-viewer/photo-viewer'
import type { AskedReason } from '@/components/sheet/asked-reason'
import { Skeleton } from '@/components/skeleton/skeleton'
import { Tag } from '@/components/tag/tag'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { ReasonSheet } from '@/features/moderation/reason-sheet'
import { call } from '@/platform/call'
import { showPhoto } from '@/platform/show-photo'
import { useQueue } from '@/platform/use-queue'

import './held.scss'
import '../refusals'

type Item = HeldWords['items'][number]

const read = (cursor: string | undefined) => call('words.held', { cursor })

/** What the machine was unsure of, of kinds that have no queue of their own. */
export default function HeldPage() {
  const now = useNow()
  const queue = useQueue('held-words', read)
  const [asked, setAsked] = useState<AskedReason | null>(null)
  const [photo, setPhoto] = useState('')
  const [last, setLast] = useState('')

  const decide = (item: Item, decision: 'restore' | 'keepHidden') => {
    const act = decision === 'restore' ? words.release : words.refuse
    setAsked({
      title: asking.reasonTitle(act),
      lead: asking.reasonLead,
      ready: decision === 'restore' ? restoreReasons : hideReasons,
      most: REASON_MOST_CHARACTERS,
      act,
      async onGive(reason) {
        await call('words.decide', { id: item.id, decision, reason })
        queue.drop(item.id)
        setLast(decision === 'restore' ? words.released : words.refused)
        setAsked(null)
      },
    })
  }

  const { items, code } = queue
  const again = { text: common.tryAgain, onTap: queue.reload }
  return (
    <Page
      title={staffTitles.held}
      sheet={
        asked ? (
          <ReasonSheet asked={asked} onClose={() => setAsked(null)} />
        ) : photo === '' ? null : (
          <PhotoViewer photo={photo} closeLabel={common.close} onClose={() => setPhoto('')} />
        )
      }
    >
      <View className="note">{words.lead}</View>
      {last === '' ? null : <Notice kind="strip" say={last} />}
      {code ? <Notice kind={items ? 'problem' : 'page'} {...refusals[code]} act={again} /> : null}
      {!items && !code ? <Skeleton label={common.loading} lines={[30, 90, 100, 60, 0, 30, 90]} /> : null}
      {items?.length === 0 && !queue.hasMore ? <Notice {...words.clear} /> : null}
      {items?.map((item) => (
        <Card key={item.id}>
          <Tag text={heldKindNames[item.kind]} />
          <View className="words">{item.text}</View>
          <PhotoStrip
            photos={item.photos}
            label={words.photo}
            onShow={(url) => {
              if (!showPhoto(url, item.photos)) setPhoto(url)
            }}
          />
          <View className="note">{words.since(sinceText(item.waitingSince, now))}</View>
          <View className="stack held-words__decide">
            <Button kind="plain" text={words.release} onTap={() => decide(item, 'restore')} />
            <Button kind="plain" text={words.refuse} onTap={() => decide(item, 'keepHidden')} />
          </View>
        </Card>
      ))}
      {queue.hasMore ? (
        <Button kind="plain" text={common.more} busy={queue.loading} onTap={queue.more} />
      ) : null}
    </Page>
  )
}
