import type { Me, MyPost } from '@shared/contract/people'
import { common } from '@shared/copy/common'
import { refusals } from '@shared/copy/refusals'
import { desk as words } from '@shared/copy/staff/desk'
import { staffTitles } from '@shared/copy/staff/titles'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { PhotoViewer } from '@/components/photo-viewer/photo-viewer'
import { Skeleton } from '@/components/skeleton/skeleton'
import { DeskHead } from '@/features/desk/desk-head'
import { DeskWays } from '@/features/desk/desk-ways'
import { hearsDanger, judgesWords, verifiesHomes } from '@/features/desk/duties'
import { Unpublished } from '@/features/desk/unpublished'
import { inOrder, type Waiting } from '@/features/desk/waiting'
import { WaitingList } from '@/features/desk/waiting-list'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { readResidences, readStatements } from '@/features/moderation/moderation-api'
import { type Asked, ReasonSheet } from '@/features/moderation/reason-sheet'
import { DangerList } from '@/features/review/danger-list'
import { readQueue } from '@/features/review/review-api'
import { goTo } from '@/platform/routes'
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

const open = ({ kind, id }: Waiting) =>
  kind === 'residence'
    ? goTo('packages/staff/residents/index', { id })
    : goTo('packages/staff/statements/index', { id })

/** What waits for her by her posts, the longest first. A large screen decides beside the list. */
export function Desk({ posts, answer, now }: Props) {
  const sideBySide = useWatched(wide)
  const homes = useQueue(verifiesHomes(posts) ? 'residences' : null, readResidences)
  const said = useQueue(judgesWords(posts) ? 'statements' : null, readStatements)
  const review = useQueue(hearsDanger(posts) ? 'review' : null, readQueue)
  const dangers = (review.items ?? []).filter(({ urgency }) => urgency !== 'normal')
  const [chosen, setChosen] = useState('')
  const [asked, setAsked] = useState<Asked | null>(null)
  const [photo, setPhoto] = useState('')

  const asks = [...(verifiesHomes(posts) ? [homes] : []), ...(judgesWords(posts) ? [said] : [])]
  const coming = asks.some(({ items, code }) => items === null && code === null)
  const problem = asks.find(({ code }) => code !== null)?.code ?? null
  const reload = () => asks.forEach((queue) => void queue.reload())
  const waiting = inOrder(homes.items ?? [], said.items ?? [])
  const hasMore = asks.some((queue) => queue.hasMore)
  const here = waiting.find(({ id }) => id === chosen) ?? waiting[0]
  const openings = (said.items ?? []).filter(({ kind }) => kind === 'consultation')
  const spoken = (said.items ?? []).filter(({ kind }) => kind === 'statement')

  const figures = [
    ...(homes.items ? [{ name: words.homes, count: homes.items.length, more: homes.hasMore }] : []),
    ...(said.items
      ? [
          { name: words.words, count: spoken.length, more: said.hasMore },
          { name: words.openings, count: openings.length, more: said.hasMore },
        ]
      : []),
  ]

  const list = (
    <View className="stack">
      {problem ? (
        <Notice kind="problem" {...refusals[problem]} act={{ text: common.tryAgain, onTap: reload }} />
      ) : null}
      {waiting.length > 0 ? (
        <>
          <View className="desk__order">
            <View className="heading">{words.waiting}</View>
            <View className="note">{words.oldestFirst}</View>
          </View>
          <WaitingList
            items={waiting}
            now={now}
            here={sideBySide ? (here?.id ?? null) : null}
            onOpen={(item) => (sideBySide ? setChosen(item.id) : open(item))}
          />
        </>
      ) : null}
      {coming ? (
        <Skeleton
          label={common.loading}
          lines={waiting.length > 0 ? [30, 90, 60] : [30, 90, 60, 0, 30, 90, 60, 0, 30, 90, 60]}
        />
      ) : null}
      {!coming && !problem && waiting.length === 0 && dangers.length === 0 && !hasMore ? (
        <Notice {...words.clear} />
      ) : null}
      {hasMore && !coming ? (
        <Button
          kind="plain"
          text={common.more}
          busy={asks.some(({ loading }) => loading)}
          onTap={() => asks.forEach((queue) => void queue.more())}
        />
      ) : null}
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
  const inHand = (
    <InHand
      item={here}
      homes={homes}
      said={said}
      now={now}
      onAsk={setAsked}
      onShowPhoto={(one, all) => {
        if (!showPhoto(one, all)) setPhoto(one)
      }}
    />
  )
  const sheet = asked ? (
    <ReasonSheet asked={asked} onClose={() => setAsked(null)} />
  ) : photo === '' ? null : (
    <PhotoViewer photo={photo} closeLabel={common.close} onClose={() => setPhoto('')} />
  )
  const first = waiting[0]

  return (
    <Page
      title={staffTitles.desk}
      wide
      sheet={sheet}
      foot={
        first && !sideBySide ? (
          <Button text={words.first(waiting.length, hasMore)} onTap={() => open(first)} />
        ) : null
      }
    >
      <Answered answer={answer} now={now} lines={[]}>
        {() => (
          <View className={sideBySide ? 'desk' : 'stack'}>
            <View className="stack">
              <DangerList dangers={dangers} now={now} />
              <DeskHead posts={posts} figures={figures} />
              {list}
              {rest}
            </View>
            {sideBySide ? <View className="desk__hand stack">{inHand}</View> : null}
          </View>
        )}
      </Answered>
    </Page>
  )
}
