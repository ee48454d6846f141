import type { ReceptionDay } from '@shared/contract/reception'
import { dayText, momentText } from '@shared/copy/dates'
import { reception as words } from '@shared/copy/reception'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Choices } from '@/components/choices/choices'
import { Notice } from '@/components/notice/notice'
import { Attendance } from '@/features/reception/attendance'
import type { useBooking } from '@/features/reception/use-booking'

interface Props {
  readonly day: ReceptionDay
  readonly now: number
  readonly work: ReturnType<typeof useBooking>
}

const clock = (iso: string) => momentText(iso).slice(-5)

/** One reception day: its free slots while it is ahead, its attendance once it is over. */
export function Day({ day, now, work }: Props) {
  const [chosen, setChosen] = useState<string | null>(null)
  const mine = day.slots.find(({ state }) => state === 'mine')
  const free = day.slots.filter(({ state, startsAt }) => state === 'free' && Date.parse(startsAt) > now)
  const begun = Date.parse(day.startsAt) <= now
  const picked = free.find(({ id }) => id === chosen)
  return (
    <Card className="stack">
      <View className="heading figures">{words.when(dayText(day.startsAt), clock(day.startsAt))}</View>
      <View>{words.where(day.place)}</View>
      {mine && day.myNumber ? (
        <View className="stack">
          <Notice
            kind="strip"
            say={words.myNumber(day.myNumber, clock(mine.startsAt))}
            next={words.onTheDay}
          />
          {Date.parse(mine.startsAt) > now ? (
            <Button
              kind="quiet"
              text={words.cancel}
              busy={work.busy}
              onTap={() => void work.cancel(mine.id)}
            />
          ) : null}
        </View>
      ) : null}
      {!mine && free.length > 0 ? (
        <View className="stack">
          <Choices
            label={words.slots}
            grid
            choices={free.map(({ id, startsAt }) => ({ key: id, text: clock(startsAt) }))}
            chosen={chosen}
            onChoose={setChosen}
          />
          {picked ? (
            <Button
              text={work.busy ? words.booking : words.book(clock(picked.startsAt))}
              busy={work.busy}
              onTap={() => void work.book(picked.id)}
            />
          ) : (
            <View className="note">{words.pick}</View>
          )}
        </View>
      ) : null}
      {!mine && free.length === 0 && !begun ? <Notice kind="strip" {...words.full} /> : null}
      {begun ? <Attendance attendance={day.attendance} /> : null}
    </Card>
  )
}
