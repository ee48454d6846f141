import type { ShowContact, VisitMove } from '@shared/contract/butler'
import { visitStates, visitTime, contacts as words } from '@shared/copy/butler'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'

import './butler.scss'

interface Props {
  readonly shown: ShowContact
  readonly busy: boolean
  readonly onMove: (move: VisitMove) => void
}

/** When somebody comes, whether that is agreed, and behind which door. */
export function VisitCard({ shown, busy, onMove }: Props) {
  const { request, room, visitMoves } = shown
  const { visit, onBehalf } = request
  if (!visit && room === null) return null
  return (
    <Card>
      {visit ? (
        <>
          <View className="note">{words.visit}</View>
          <View className="heading figures">{visitTime(visit.day, visit.window)}</View>
          <View>{visitStates[visit.state]}</View>
        </>
      ) : null}
      {room === null ? null : (
        <View className="entry__text">
          <View className="note">{onBehalf ? words.neighbour : words.room}</View>
          <View className="heading">{room}</View>
        </View>
      )}
      {visitMoves.length > 0 ? (
        <View className="contact__acts">
          {visitMoves.map((move) => (
            <Button
              key={move}
              kind={move === 'accept' ? 'plain' : 'quiet'}
              text={words.visitActs[move]}
              busy={busy}
              onTap={() => onMove(move)}
            />
          ))}
        </View>
      ) : null}
    </Card>
  )
}
