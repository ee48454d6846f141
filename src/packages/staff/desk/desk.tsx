import type { Me, MyPost } from '@shared/contract/people'
import { common } from '@shared/copy/common'
import { refusals } from '@shared/copy/refusals'
import { desk as words } from '@shared/copy/staff/desk'
import { deskActs, dutyDesk } from '@shared/copy/staff/duty'
import { staffTitles } from '@shared/copy/staff/titles'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { PhotoViewer } from '@/components/photo-viewer/photo-viewer'
import type { AskedReason } from '@/components/sheet/asked-reason'
import { Skeleton } from '@/components/skeleton/skeleton'
import { putActAside } from '@/features/desk/act-on'
import { DeskHead } from '@/features/desk/desk-head'
import { DeskList } from '@/features/desk/desk-list'
import { DeskWays } from '@/features/desk/desk-ways'
import { readDesk } from '@/features/desk/read-desk'
import { Unpublished } from '@/features/desk/unpublished'
import { useActs } from '@/features/desk/use-acts'
import { openDeskItem } from '@/features/desk/ways'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { HeldStrip } from '@/features/moderation/held-strip'
import { ReasonSheet } from '@/features/moderation/reason-sheet'
import { useHeld } from '@/features/moderation/use-held'
import { showPhoto } from '@/platform/show-photo'
import type { Answer } from '@/platform/use-answer'
import { useQueue } from '@/platform/use-queue'
import { useWatched } from '@/platform/watched'
import { wide } from '@/platform/wide'

import './desk.scss'
import { InHand } from './in-hand'

interface Props {
  readonly posts: readonly MyPost[]
  readonly answer: Answer<Me>
  readonly now: number
}

/** What waits for her by her posts, the most urgent first. A large screen decides beside the list. */
export function Desk({ posts, answer, now }: Props) {
  const sideBySide = useWatched(wide)
  const queue = useQueue('desk', readDesk)
  const [chosen, setChosen] = useState('')
  const [asked, setAsked] = useState<AskedReason | null>(null)
  const [photo, setPhoto] = useState('')
  const { items: all, code, hasMore, loading } = queue
  const acts = useActs(queue.reload)
  const held = useHeld(putActAside, acts.told)
  const items = all?.filter((item) => !acts.isGone(item)) ?? null
  const here = items?.find(({ id }) => id === chosen) ?? items?.[0]
  const count = items?.length ?? 0

  const list = (
    <View className="stack">
      {code ? (
        <Notice
          kind={items ? 'problem' : 'page'}
          {...refusals[code]}
          act={{ text: common.tryAgain, onTap: queue.reload }}
        />
      ) : null}
      {held.item ? (
        <HeldStrip
          say={deskActs[held.item.act.act].done}
          next={dutyDesk.soon}
          undo={{
            text: dutyDesk.undo,
            onTap: () => acts.back(held.undo()),
          }}
        />
      ) : null}
      {acts.refused ? <Notice kind="problem" {...refusals[acts.refused]} /> : null}
      {acts.kept ? <Notice kind="strip" {...dutyDesk.kept} /> : null}
      {items && count > 0 ? (
        <>
          <View className="desk__order">
            <View className="heading figures">{words.count(count, hasMore)}</View>
            <View className="note">{dutyDesk.nearestFirst}</View>
          </View>
          <DeskList
            items={items}
            now={now}
            here={sideBySide ? (here?.id ?? '') : null}
            onOpen={(item) => (sideBySide ? setChosen(item.id) : openDeskItem(item))}
            onAct={(item, act) => {
              acts.take(item)
              held.hold({ item, act })
            }}
          />
        </>
      ) : null}
      {!items && !code ? (
        <Skeleton label={common.loading} lines={[30, 90, 60, 0, 30, 90, 60, 0, 30, 90, 60]} />
      ) : null}
      {items && !code && count === 0 && !hasMore ? <Notice {...words.clear} /> : null}
      {hasMore && items ? <Button kind="plain" text={common.more} busy={loading} onTap={queue.more} /> : null}
    </View>
  )
  const rest = (
    <View className="stack">
      {posts
        .filter(({ post }) => post === 'branchSecretary')
        .map(({ placeId }) => (
          <Unpublished key={placeId} compoundId={placeId} />
        ))}
      <DeskWays posts={posts} />
    </View>
  )
  const sheet = asked ? (
    <ReasonSheet asked={asked} onClose={() => setAsked(null)} />
  ) : photo === '' ? null : (
    <PhotoViewer photo={photo} closeLabel={common.close} onClose={() => setPhoto('')} />
  )

  return (
    <Page
      title={staffTitles.desk}
      wide
      sheet={sheet}
      foot={
        here && !sideBySide ? (
          <Button text={words.first(count, hasMore)} onTap={() => openDeskItem(here)} />
        ) : null
      }
    >
      <Answered answer={answer} now={now} lines={[]}>
        {() => (
          <View className={sideBySide ? 'desk' : 'stack'}>
            <View className="stack">
              <DeskHead posts={posts} />
              {list}
              {rest}
            </View>
            {sideBySide ? (
              <View className="desk__hand stack">
                <InHand
                  item={here}
                  now={now}
                  onAsk={setAsked}
                  onShowPhoto={(one, all) => {
                    if (!showPhoto(one, all)) setPhoto(one)
                  }}
                />
              </View>
            ) : null}
          </View>
        )}
      </Answered>
    </Page>
  )
}
