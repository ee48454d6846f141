import { home as words } from '@shared/copy/home'
import { View } from '@tarojs/components'
import { Tap } from '@/components/tap'
import { goTo } from '@/platform/routes'

import { useChosenCompound } from './chosen-compound'
import './compound-line.scss'

/** Which compound this is, and the way to another. */
export function CompoundLine() {
  const compound = useChosenCompound()
  if (!compound) return null
  return (
    <Tap
      className="compound-line"
      label={`${compound.name},${words.switchCompound}`}
      onTap={() => goTo('packages/community/choose/index', {})}
    >
      <View className="compound-line__name">{compound.name}</View>
      <View className="compound-line__switch">{words.switchCompound}</View>
    </Tap>
  )
}
