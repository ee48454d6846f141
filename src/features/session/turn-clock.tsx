import type { TurnView } from '@shared/contract/session/show'
import { groupNames, session as words } from '@shared/copy/session'
import { turnSecondsLeft } from '@shared/rules/session/turns'
import { View } from '@tarojs/components'
import { spoken } from '@/components/a11y'
import { Card } from '@/components/card/card'

import './turn-clock.scss'
import { useSeconds } from '@/platform/live'

interface Props {
  readonly turn: TurnView
  /** The server's clock when it answered, and the phone's. */
  readonly serverNow: string
  readonly at: number
}

/** Whose turn it is and how long still. It only shows: nobody is cut off by a machine. */
export function TurnClock({ turn, serverNow, at }: Props) {
  const seconds = useSeconds(true, at)
  const left = turnSecondsLeft(Date.parse(turn.startedAt), Date.parse(serverNow) + seconds * 1000)
  const who = turn.label ?? groupNames[turn.group]
  return (
    <Card className={`turn${left === 0 ? ' turn--over' : ''}`}>
      <View className="note figures">{words.turnOf(turn.round, turn.seat + 1, turn.speakers)}</View>
      <View className="title">{who}</View>
      <View className="turn__left figures" {...spoken({ role: 'img', label: words.seconds(left) })}>
        {words.seconds(left)}
      </View>
      <View className="note">{left === 0 ? words.turnOver : words.turnMeaning}</View>
    </Card>
  )
}
