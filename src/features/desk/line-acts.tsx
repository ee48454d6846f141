import type { DeskAct, DeskItem } from '@shared/contract/desk'
import { deskActs } from '@shared/copy/staff/duty'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'

interface Props {
  readonly item: DeskItem
  readonly onAct: (item: DeskItem, act: DeskAct) => void
}

/** What one tap decides on a line; nothing where its screen decides. */
export function LineActs({ item, onAct }: Props) {
  if (item.acts.length === 0) return null
  return (
    <View className="desk-list__acts">
      {item.acts.map((one) => (
        <Button
          key={one.act}
          kind={one.act === 'declineOffer' ? 'quiet' : 'plain'}
          text={deskActs[one.act].act}
          onTap={() => onAct(item, one)}
        />
      ))}
    </View>
  )
}
