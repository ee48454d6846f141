import { review as words } from '@shared/copy/staff/review'
import { View } from '@tarojs/components'
import { spoken } from '@/components/a11y'
import { Button } from '@/components/button/button'

import './decided.scss'
import type { Told } from './use-review'

interface Props {
  readonly told: Told
  readonly busy: boolean
  readonly onUndo: (appealId: string) => void
  readonly onOpen: () => void
  readonly onSee: (consultationId: string) => void
}

/** What was just decided; the way back, and the next step, while there is one. */
export function Decided({ told, busy, onUndo, onOpen, onSee }: Props) {
  const { say, next, item, consultationId } = told
  const undoable = item?.moves.includes('undo') ?? false
  const opens = item?.moves.includes('openConsultation') ?? false
  return (
    <View className="decided" {...spoken({ live: 'polite' })}>
      <View className="decided__say">{say}</View>
      <View className="note">{undoable ? `${next}${words.canUndo}` : next}</View>
      {item && (opens || undoable) ? (
        <View className={opens && undoable ? 'decided__acts decided__acts--two' : 'decided__acts'}>
          {opens ? (
            <Button kind="plain" text={words.moves.openConsultation} busy={busy} onTap={onOpen} />
          ) : null}
          {undoable ? (
            <Button kind="plain" text={words.takeBack} busy={busy} onTap={() => onUndo(item.id)} />
          ) : null}
        </View>
      ) : null}
      {consultationId === null ? null : (
        <View className="decided__acts">
          <Button kind="plain" text={words.goSee} onTap={() => onSee(consultationId)} />
        </View>
      )}
    </View>
  )
}
