import type { Shelf } from '@shared/contract/consultation'
import { common } from '@shared/copy/common'
import { emptyShelves } from '@shared/copy/consultation'
import { refusals } from '@shared/copy/refusals'
import { stale } from '@shared/copy/stale'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { Skeleton } from '@/components/skeleton/skeleton'
import { useShelf } from '@/platform/use-shelf'

import { listConsultations } from './consultation-api'
import { ConsultationCard } from './consultation-card'

interface Props {
  readonly compoundId: string
  readonly shelf: Shelf
  readonly now: number
}

/** One shelf of the 商量 tab, read by cursor. */
export function ShelfView({ compoundId, shelf, now }: Props) {
  const { items, at, hasMore, loading, code, reload, more } = useShelf(
    `shelf:${compoundId}:${shelf}`,
    (cursor) => listConsultations(compoundId, shelf, cursor),
  )
  const again = { text: common.tryAgain, onTap: reload }

  if (!items) {
    if (!code) return <Skeleton label={common.loading} lines={[30, 90, 60, 0, 30, 80, 60]} />
    // Nobody known has taken part in anything yet.
    if (shelf === 'mine' && (code === 'SIGN_IN_REQUIRED' || code === 'RUNG_DECLARED_REQUIRED')) {
      return <Notice {...emptyShelves.mine} />
    }
    return <Notice {...refusals[code]} act={again} />
  }
  return (
    <View className="stack">
      {code ? <Notice {...stale(at, reload, now)} /> : null}
      {items.length === 0 ? <Notice {...emptyShelves[shelf]} /> : null}
      {items.map((card) => (
        <ConsultationCard key={card.id} card={card} now={now} />
      ))}
      {hasMore ? <Button kind="plain" text={common.more} busy={loading} onTap={more} /> : null}
    </View>
  )
}
