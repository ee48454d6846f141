import type { StatutoryItem, StatutoryMark } from '@shared/contract/statutory'
import { statutory as words } from '@shared/copy/statutory'
import { View } from '@tarojs/components'
import { Link } from '@/components/link/link'
import { goTo } from '@/platform/routes'

import './banner.scss'
import { MarkedBy } from './marked-by'

interface Props {
  readonly item: StatutoryItem
  readonly mark?: StatutoryMark | null
}

/** What a matter of art. 278 is and is not, wherever it is shown; the reckoning is one tap away. */
export function StatutoryBanner({ item, mark = null }: Props) {
  return (
    <View className="for-owners">
      <View className="for-owners__say">{words.banner}</View>
      <View className="note">{words.itemIs(item)}</View>
      <View className="note">{words.decides}</View>
      <MarkedBy mark={mark} />
      <Link
        text={words.openCalculator}
        onTap={() => goTo('packages/consultation/statutory/index', { item: String(item) })}
      />
    </View>
  )
}
