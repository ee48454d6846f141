import { postNames } from '@shared/copy/people'
import { refusals } from '@shared/copy/refusals'
import { posts as words } from '@shared/copy/staff/posts'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Choices } from '@/components/choices/choices'
import { Notice } from '@/components/notice/notice'
import { Tag } from '@/components/tag/tag'
import { Tap } from '@/components/tap'
import { isHeld, type Seat } from './board'
import type { Section } from './use-board'

import './seat-list.scss'

interface Props {
  readonly section: Section
  readonly here: string | null
  readonly onOpen: (seat: Seat) => void
  readonly onInvite: () => void
}

/** As many as one looks through; the rest comes with a tap. */
const AT_ONCE = 30

function Line({
  seat,
  many,
  here,
  onOpen,
}: { readonly seat: Seat; readonly many: boolean } & Pick<Props, 'here' | 'onOpen'>) {
  const { view, placeName } = seat
  const held = isHeld(seat)
  const who = view?.label ?? words.vacant
  const notes = [
    view?.termOver ? words.termOver : '',
    view?.deputy ? words.deputy(view.deputy) : '',
    view?.successor ? words.successor(view.successor) : '',
  ].filter(Boolean)
  return (
    <Tap
      className={`seat${seat.id === here ? ' seat--here' : ''}`}
      label={[many ? '' : placeName, who, ...notes].filter(Boolean).join(',')}
      onTap={() => onOpen(seat)}
    >
      <View className="seat__words">
        <View className="seat__place">{many ? who : placeName}</View>
        {notes.length > 0 ? <View className="note">{notes.join(' · ')}</View> : null}
      </View>
      {held && !many ? <View className="seat__who">{who}</View> : null}
      {held ? null : <Tag text={words.vacant} tone="gap" />}
    </Tap>
  )
}

/** The posts of one kind: who is there, and which are vacant. */
export function SeatList({ section, here, onOpen, onInvite }: Props) {
  const { post, seats, many, code } = section
  const [vacantOnly, setVacantOnly] = useState(false)
  const [most, setMost] = useState(AT_ONCE)
  const held = seats.filter(isHeld).length
  const vacant = seats.length - held
  const shown = vacantOnly ? seats.filter((seat) => !isHeld(seat)) : seats
  return (
    <View className="stack">
      <View className="seats__head">
        <View className="heading">{postNames[post]}</View>
        <View className="note figures">{words.inOffice(held, many ? 0 : vacant)}</View>
      </View>
      {!many && held > 0 && vacant > 0 ? (
        <Choices
          label=""
          choices={[
            { key: 'all', text: words.all },
            { key: 'vacant', text: words.vacantOnly(vacant) },
          ]}
          chosen={vacantOnly ? 'vacant' : 'all'}
          onChoose={(key) => setVacantOnly(key === 'vacant')}
        />
      ) : null}
      {code === null ? null : <Notice kind="strip" {...refusals[code]} />}
      {seats.length > 0 ? (
        <View className="seats">
          {shown.slice(0, most).map((seat) => (
            <Line key={seat.id} seat={seat} many={many} here={here} onOpen={onOpen} />
          ))}
        </View>
      ) : code === null ? (
        <View className="note">{words.noneYet(postNames[post])}</View>
      ) : null}
      {shown.length > most ? (
        <Button
          kind="plain"
          text={words.showMore(shown.length - most)}
          onTap={() => setMost(most + AT_ONCE)}
        />
      ) : null}
      {many ? (
        <Button
          kind="plain"
          text={seats.length > 0 ? words.oneMore(postNames[post]) : words.first(postNames[post])}
          onTap={onInvite}
        />
      ) : null}
    </View>
  )
}
