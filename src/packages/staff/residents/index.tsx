import { common } from '@shared/copy/common'
import { sinceText } from '@shared/copy/dates'
import { residencyNames } from '@shared/copy/people'
import { refusals } from '@shared/copy/refusals'
import { desk } from '@shared/copy/staff/desk'
import { residents as words } from '@shared/copy/staff/residents'
import { staffTitles } from '@shared/copy/staff/titles'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { List, Row } from '@/components/list/list'
import { Notice } from '@/components/notice/notice'
import type { AskedReason } from '@/components/sheet/asked-reason'
import { Skeleton } from '@/components/skeleton/skeleton'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { readResidences } from '@/features/moderation/moderation-api'
import { ReasonSheet } from '@/features/moderation/reason-sheet'
import { ResidenceDesk } from '@/features/moderation/residence-desk'
import { useResidences } from '@/features/moderation/use-residences'
import { useParam } from '@/platform/use-params'
import { useQueue } from '@/platform/use-queue'

import '../refusals'

/** One neighbour in hand, the others below; what is decided makes room for the next. */
export default function Residents() {
  const now = useNow()
  const [chosen, setChosen] = useState(useParam('id'))
  const [asked, setAsked] = useState<AskedReason | null>(null)
  const queue = useQueue('residences', readResidences)
  const work = useResidences(queue)
  const { items, code, hasMore } = queue
  const request = items?.find(({ id }) => id === chosen) ?? items?.[0]
  const others = items?.filter((one) => one !== request) ?? []
  const again = { text: common.tryAgain, onTap: queue.reload }

  return (
    <Page
      title={staffTitles.residents}
      sheet={asked ? <ReasonSheet asked={asked} onClose={() => setAsked(null)} /> : null}
    >
      {!items && code ? <Notice {...refusals[code]} act={again} /> : null}
      {!items && !code ? <Skeleton label={common.loading} lines={[40, 30, 60, 40, 100, 100]} /> : null}
      {items ? <ResidenceDesk request={request} work={work} now={now} onAsk={setAsked} /> : null}
      {items && code ? <Notice kind="problem" {...refusals[code]} act={again} /> : null}
      {items && !request && !hasMore ? <Notice {...words.clear} /> : null}
      {others.length > 0 ? (
        <View className="stack">
          <View className="heading">{words.next}</View>
          <List>
            {others.map((one) => (
              <Row
                key={one.id}
                text={`${desk.where(one.building, one.unitEntrance, one.room)} ${one.name}`}
                note={`${one.compoundName} · ${words.asked(sinceText(one.askedAt, now))}`}
                mark={residencyNames[one.kind]}
                onTap={() => setChosen(one.id)}
              />
            ))}
          </List>
        </View>
      ) : null}
      {hasMore ? <Button kind="plain" text={common.more} busy={queue.loading} onTap={queue.more} /> : null}
    </Page>
  )
}
