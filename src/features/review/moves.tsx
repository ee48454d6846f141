import type { QueuedAppeal, ReviewMove } from '@shared/contract/review'
import { review as words } from '@shared/copy/staff/review'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'

import { proposedCategory } from './describe'

interface Props {
  readonly item: QueuedAppeal
  readonly busy: boolean
  readonly onAccept: (category: { readonly code: string; readonly name: string }) => void
  readonly onMove: (move: ReviewMove) => void
}

const OTHERS: readonly ReviewMove[] = ['split', 'merge', 'askBack', 'handOff', 'fold']

/** What she may do now, the likeliest first and one tap away. */
export function Moves({ item, busy, onAccept, onMove }: Props) {
  const { moves, state } = item
  const can = (move: ReviewMove) => moves.includes(move)
  const proposed = proposedCategory(item)
  const opens = can('openConsultation')
  const others = OTHERS.filter(can)
  return (
    <View className="stack">
      {opens ? (
        <Button text={words.moves.openConsultation} busy={busy} onTap={() => onMove('openConsultation')} />
      ) : null}
      {can('accept') && proposed && state !== 'accepted' ? (
        <Button
          {...(opens ? { kind: 'plain' as const } : {})}
          text={words.accept(proposed.name)}
          busy={busy}
          onTap={() => onAccept(proposed)}
        />
      ) : null}
      {can('accept') ? (
        <Button
          {...(proposed || opens ? { kind: 'plain' as const } : {})}
          text={proposed ? words.acceptOther : words.acceptAny}
          busy={busy}
          onTap={() => onMove('accept')}
        />
      ) : null}
      {others.length > 0 ? (
        <View className="appeal__acts">
          {others.map((move) => (
            <Button key={move} kind="plain" text={words.moves[move]} busy={busy} onTap={() => onMove(move)} />
          ))}
        </View>
      ) : null}
      {can('undo') ? (
        <Button kind="quiet" text={words.moves.undo} busy={busy} onTap={() => onMove('undo')} />
      ) : null}
    </View>
  )
}
