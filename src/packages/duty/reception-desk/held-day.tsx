import { RECEPTION_LEVELS, type ReceptionDesk, type ReceptionLevel } from '@shared/contract/reception'
import { dayText, momentText } from '@shared/copy/dates'
import { levelNames, reception, receptionDesk as words } from '@shared/copy/reception'
import { refusals } from '@shared/copy/refusals'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Picks } from '@/components/choices/picks'
import { Notice } from '@/components/notice/notice'
import { useAct } from '@/features/reception/use-act'
import { call } from '@/platform/call'

import { Turn } from './turn'

interface Props {
  readonly day: ReceptionDesk['days'][number]
  readonly now: number
  readonly onDone: () => void
}

/** One day with its talks by number, and who of the four levels was there. */
export function HeldDay({ day, now, onDone }: Props) {
  const marked = day.attendance.flatMap(({ level, present }) => (present ? [level] : []))
  const [present, setPresent] = useState<readonly ReceptionLevel[]>(marked)
  const work = useAct(onDone)
  const begun = Date.parse(day.startsAt) <= now
  return (
    <Card className="stack">
      <View className="heading figures">
        {reception.when(dayText(day.startsAt), momentText(day.startsAt).slice(-5))}
      </View>
      <View>{reception.where(day.place)}</View>
      {day.turns.map((turn) => (
        <Turn key={turn.slotId} turn={turn} now={now} onDone={onDone} />
      ))}
      {begun ? (
        <View className="stack">
          <Picks
            label={words.attendanceLead}
            choices={RECEPTION_LEVELS.map((level) => ({ key: level, text: levelNames[level] }))}
            chosen={present}
            onChange={setPresent}
          />
          {work.refused ? <Notice kind="problem" {...refusals[work.refused]} /> : null}
          {work.done ? <Notice kind="strip" say={words.marked} /> : null}
          <Button
            text={words.keepAttendance}
            busy={work.busy}
            onTap={() => void work.run(() => call('reception.attend', { dayId: day.id, present }))}
          />
        </View>
      ) : (
        <View className="note">{words.notBegun}</View>
      )}
    </Card>
  )
}
