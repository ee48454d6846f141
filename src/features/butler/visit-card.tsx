import type { ShowContact } from '@shared/contract/butler/request'
import type { VisitMove } from '@shared/contract/butler/visit'
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

/** When somebody comes, and whether that is agreed. */
export function VisitCard({ shown, busy, onMove }: Props) {
  const { request, visitMoves } = shown
  const { visit } = request
  if (!visit) return null
  return (
    <Card>
      <View className="note">{words.visit}</View>
      <View className="heading figures">{visitTime(visit.day, visit.window)}</View>
      <View>{visitStates[visit.state]}</View>
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
