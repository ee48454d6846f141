import type { MyPost } from '@shared/contract/people'
import type { OpenInvitation } from '@shared/contract/posts'
import { common } from '@shared/copy/common'
import { postNames } from '@shared/copy/people'
import { deskEntry } from '@shared/copy/staff/entry'
import { posts as words } from '@shared/copy/staff/posts'
import { staffTitles } from '@shared/copy/staff/titles'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Choices } from '@/components/choices/choices'
import { List, Row } from '@/components/list/list'
import { Sheet } from '@/components/sheet/sheet'
import { Page } from '@/features/frame/page'
import { appointedFrom, type Seat } from '@/features/posts/board'
import { useWatched } from '@/platform/watched'
import { wide } from '@/platform/wide'

import { BoardView } from './board-view'
import './office.scss'
import { type Hand, Panel, panelTitle } from './panel'

interface Props {
  readonly posts: readonly MyPost[]
  readonly now: number
  readonly onChanged: () => void
}

const nameOf = ({ post, placeName, deputy }: MyPost) =>
  deputyName(placeName, postNames[post], deputy === true)
const deputyName = (place: string, post: string, deputy: boolean) =>
  deskEntry.at(place, deputy ? deskEntry.asDeputy(post) : post)

/** Her own posts, those she appoints to, and one of them in hand: over the page, or beside it on a large screen. */
export function Office({ posts, now, onChanged }: Props) {
  const sideBySide = useWatched(wide)
  const seals = posts.filter(({ post, deputy }) => deputy !== true && appointedFrom(post).length > 0)
  const [chosen, setChosen] = useState('')
  const [hand, setHand] = useState<Hand | null>(null)
  const [turn, setTurn] = useState(0)
  const mine = seals.find(({ post, placeId }) => post + placeId === chosen) ?? seals[0]
  // Whoever handed over her only post still reads who goes on, before the page knows her no more.
  const [ownChanged, setOwnChanged] = useState(false)
  const take = (next: Hand | null) => {
    setHand(next)
    if (ownChanged) onChanged()
    setOwnChanged(false)
  }
  const drop = () => take(null)
  const changed = () => {
    setTurn((before) => before + 1)
    if (hand?.kind === 'own') setOwnChanged(true)
  }
  const panel = hand ? <Panel hand={hand} now={now} onChanged={changed} onDone={drop} /> : null

  return (
    <Page
      title={staffTitles.posts}
      wide
      sheet={
        hand && !sideBySide ? (
          <Sheet title={panelTitle(hand)} closeLabel={common.close} onClose={drop}>
            {panel}
          </Sheet>
        ) : null
      }
    >
      <View className={sideBySide ? 'office' : 'stack'}>
        <View className="stack">
          <View className="heading">{words.mine}</View>
          <List>
            {posts.map((post) => (
              <Row
                key={post.post + post.placeId}
                text={nameOf(post)}
                {...(post.deputy ? {} : { onTap: () => take({ kind: 'own', post }) })}
              />
            ))}
          </List>
          {seals.length > 1 ? (
            <Choices
              label={words.which}
              choices={seals.map((post) => ({ key: post.post + post.placeId, text: post.placeName }))}
              chosen={mine ? mine.post + mine.placeId : null}
              onChoose={(key) => {
                setChosen(key)
                drop()
              }}
            />
          ) : null}
          {mine ? (
            <Button
              kind="plain"
              text={words.importTitle}
              onTap={() => take({ kind: 'import', placeId: mine.placeId })}
            />
          ) : null}
          {mine ? (
            <BoardView
              key={mine.post + mine.placeId}
              mine={mine}
              turn={turn}
              here={hand?.kind === 'seat' ? hand.seat.id : null}
              onSeat={(seat: Seat) => take({ kind: 'seat', seat })}
              onOneMore={(post, placeId, placeName) => take({ kind: 'more', post, placeId, placeName })}
              onInvitation={(invitation: OpenInvitation) => take({ kind: 'invitation', invitation })}
            />
          ) : (
            <View className="note">{words.notHere.next}</View>
          )}
        </View>
        {sideBySide ? (
          <View className="office__hand">
            <Card>
              {hand ? (
                <View className="stack">
                  <View className="title">{panelTitle(hand)}</View>
                  {panel}
                </View>
              ) : (
                <View className="note">{words.pickOne}</View>
              )}
            </Card>
          </View>
        ) : null}
      </View>
    </Page>
  )
}
