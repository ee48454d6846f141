import { longDay } from '@shared/copy/long-day'
import { dayOf, posts as words } from '@shared/copy/staff/posts'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { List, Row } from '@/components/list/list'

import { isHeld, type Seat } from './board'
import { EndForm } from './end-form'
import { History } from './history'
import { InviteForm } from './invite-form'

interface Props {
  readonly seat: Seat
  readonly now: number
  readonly onChanged: () => void
  readonly onDone: () => void
}

/** One post: vacant, it asks whom to invite; held, who it is and what may follow. */
export function SeatPanel({ seat, now, onChanged, onDone }: Props) {
  const [doing, setDoing] = useState<'looking' | 'inviting' | 'ending'>(isHeld(seat) ? 'looking' : 'inviting')
  const [history, setHistory] = useState(false)
  const { post, placeId, placeName, view } = seat
  if (doing === 'inviting') {
    return (
      <View className="stack">
        <View className="note">{isHeld(seat) ? words.successorMeaning : words.vacantMeaning}</View>
        <InviteForm wanted={{ post, placeId, placeName }} now={now} onMade={onChanged} onDone={onDone} />
      </View>
    )
  }
  if (!view) return null
  if (doing === 'ending') {
    return (
      <EndForm
        postKey={view.key}
        heir={view.successor ?? view.deputy}
        own={false}
        onEnded={onChanged}
        onCancel={onDone}
      />
    )
  }
  return (
    <View className="stack">
      <List>
        <Row
          text={view.label ?? words.vacant}
          label={placeName}
          note={[
            view.since ? words.since(dayOf(view.since)) : '',
            view.termEnds ? words.until(longDay(view.termEnds)) : words.noTerm,
          ]
            .filter(Boolean)
            .join(' · ')}
          mark={view.termOver ? words.termOver : ''}
        />
        {view.deputy ? <Row text={words.deputy(view.deputy)} /> : null}
        {view.successor ? <Row text={words.successor(view.successor)} /> : null}
      </List>
      {view.successor ? null : (
        <Button kind="plain" text={words.inviteSuccessor} onTap={() => setDoing('inviting')} />
      )}
      <Button kind="plain" text={words.end} onTap={() => setDoing('ending')} />
      {history ? (
        <History postKey={view.key} />
      ) : (
        <Button kind="quiet" text={words.showHistory} onTap={() => setHistory(true)} />
      )}
    </View>
  )
}
