import type { MyPost } from '@shared/contract/people'
import type { QueuedAppeal, ReviewMove } from '@shared/contract/review'
import { common } from '@shared/copy/common'
import { refusals } from '@shared/copy/refusals'
import { review as words } from '@shared/copy/staff/review'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { PhotoViewer } from '@/components/photo-viewer/photo-viewer'
import { Skeleton } from '@/components/skeleton/skeleton'
import { Page } from '@/features/frame/page'
import { AcceptedList } from '@/features/review/accepted-list'
import { readQueue } from '@/features/review/review-api'
import { ReviewList } from '@/features/review/review-list'
import { useOne } from '@/features/review/use-one'
import { useReview } from '@/features/review/use-review'
import { goTo } from '@/platform/routes'
import { scrollTo } from '@/platform/scroll'
import { showPhoto } from '@/platform/show-photo'
import { useParam } from '@/platform/use-params'
import { useQueue } from '@/platform/use-queue'
import { useWatched } from '@/platform/watched'
import { wide } from '@/platform/wide'

import { InHand } from './in-hand'
import { MoveSheet } from './move-sheet'
import './review.scss'

interface Props {
  readonly posts: readonly MyPost[]
  readonly now: number
}

/** The queue, and one appeal in hand: beside it on a large screen, on a page of its own on a phone. */
export function Review({ posts, now }: Props) {
  const asked = useParam('id')
  const sideBySide = useWatched(wide)
  const [chosen, setChosen] = useState(asked)
  const [move, setMove] = useState<{ readonly item: QueuedAppeal; readonly move: ReviewMove } | null>(null)
  const [photo, setPhoto] = useState('')
  const queue = useQueue('review', readQueue)
  const work = useReview(queue)

  const { items, code, hasMore } = queue
  const inQueue = items?.find(({ id }) => id === chosen)
  const settled = work.told !== null && work.told.id === chosen
  const elsewhere = useOne(items !== null && !inQueue && !settled ? chosen : '')
  const item =
    inQueue ?? (settled ? undefined : elsewhere.item) ?? (elsewhere.coming ? undefined : items?.[0])
  const showsList = sideBySide || asked === ''
  const again = { text: common.tryAgain, onTap: queue.reload }
  const others = items?.filter((one) => one !== item) ?? []

  function take(next: QueuedAppeal, what: ReviewMove) {
    if (what === 'undo') void work.takeBack(next.id)
    else setMove({ item: next, move: what })
  }
  function open(id: string) {
    if (sideBySide) setChosen(id)
    else if (asked === '') goTo('packages/staff/review/index', { id })
    else {
      setChosen(id)
      scrollTo('.screen')
    }
  }

  const state = (
    <>
      {!items && code ? <Notice {...refusals[code]} act={again} /> : null}
      {!items && !code ? (
        <Skeleton label={common.loading} lines={[30, 90, 60, 0, 30, 90, 60, 0, 30, 90]} />
      ) : null}
      {items && code ? <Notice kind="problem" {...refusals[code]} act={again} /> : null}
      {items?.length === 0 && !hasMore && !item ? <Notice {...words.clear} /> : null}
    </>
  )
  const more = hasMore ? (
    <Button kind="plain" text={common.more} busy={queue.loading} onTap={queue.more} />
  ) : null
  const hand = (
    <InHand
      item={item}
      work={work}
      now={now}
      onMove={take}
      onShowPhoto={(one, all) => {
        if (!showPhoto(one, all)) setPhoto(one)
      }}
    />
  )
  const list = (
    <View className="stack">
      {state}
      {items && items.length > 0 ? (
        <>
          <View className="review__order">
            <View className="heading">{words.waiting}</View>
            <View className="note">{words.order}</View>
          </View>
          <ReviewList
            items={items}
            now={now}
            here={sideBySide ? (item?.id ?? null) : null}
            onOpen={({ id }) => open(id)}
          />
        </>
      ) : null}
      {more}
      {posts
        .filter(({ post }) => post === 'branchSecretary')
        .map(({ placeId }) => (
          <AcceptedList
            key={placeId}
            compoundId={placeId}
            except={(items ?? []).map(({ id }) => id)}
            onOpen={open}
            decision={work.told ? `${work.told.id} ${work.told.say}` : ''}
          />
        ))}
    </View>
  )
  const one = (
    <View className="stack">
      {hand}
      {elsewhere.code ? (
        <Notice
          kind="problem"
          {...(elsewhere.code === 'APPEAL_NOT_FOUND' ? words.gone : refusals[elsewhere.code])}
        />
      ) : null}
      {elsewhere.coming && items !== null ? (
        <Skeleton label={common.loading} lines={[30, 90, 100, 60]} />
      ) : null}
      {state}
      {others.length > 0 ? (
        <>
          <View className="heading">{words.next}</View>
          <ReviewList items={others} now={now} onOpen={({ id }) => open(id)} />
        </>
      ) : null}
      {more}
    </View>
  )
  const first = items?.[0]
  const sheet = move ? (
    <MoveSheet item={move.item} move={move.move} work={work} onClose={() => setMove(null)} />
  ) : photo === '' ? null : (
    <PhotoViewer photo={photo} closeLabel={common.close} onClose={() => setPhoto('')} />
  )

  return (
    <Page
      title={words.title}
      wide
      sheet={sheet}
      foot={
        showsList && !sideBySide && first ? (
          <Button text={words.first(items?.length ?? 0, hasMore)} onTap={() => open(first.id)} />
        ) : null
      }
    >
      {sideBySide ? (
        <View className="review">
          {list}
          <View className="review__hand stack">{hand}</View>
        </View>
      ) : showsList ? (
        list
      ) : (
        one
      )}
    </Page>
  )
}
