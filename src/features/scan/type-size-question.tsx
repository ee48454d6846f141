import { scan as words } from '@shared/copy/scan'
import { View } from '@tarojs/components'
import { Tap } from '@/components/tap'
import { type TypeSize, typeSize } from '@/platform/elder'
import { useWatched } from '@/platform/watched'

import './type-size-question.scss'

/** 字要大一点吗: asked once, in the size it means, and never in the way of going on. */
export function TypeSizeQuestion({ asked }: { readonly asked: boolean }) {
  const size = useWatched(typeSize)
  if (!asked) return null
  const choice = (value: Exclude<TypeSize, 'unset'>, text: string) => (
    <Tap
      className={`type-size__choice type-size__choice--${value}${size === value ? ' type-size__choice--mine' : ''}`}
      label={text}
      role="radio"
      checked={size === value}
      onTap={() => typeSize.set(value)}
    >
      {text}
    </Tap>
  )
  return (
    <View className="type-size">
      <View className="type-size__ask">{words.biggerType}</View>
      <View className="type-size__choices">
        {choice('normal', words.typeNow)}
        {choice('elder', words.typeBigger)}
      </View>
    </View>
  )
}
