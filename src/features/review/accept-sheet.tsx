import { common } from '@shared/copy/common'
import { review as words } from '@shared/copy/staff/review'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Sheet } from '@/components/sheet/sheet'

import type { CategoryChoice } from './use-categories'

interface Props {
  readonly categories: readonly CategoryChoice[]
  readonly onChoose: (category: CategoryChoice) => void
  readonly onClose: () => void
}

/** The seven, each one tap. */
export function AcceptSheet({ categories, onChoose, onClose }: Props) {
  return (
    <Sheet title={words.acceptAny} closeLabel={common.close} onClose={onClose}>
      <View className="note">{words.acceptLead}</View>
      {categories.map((category) => (
        <Button key={category.code} kind="plain" text={category.name} onTap={() => onChoose(category)} />
      ))}
      <Button kind="quiet" text={words.cancel} onTap={onClose} />
    </Sheet>
  )
}
