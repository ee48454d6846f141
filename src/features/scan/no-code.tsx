import { slogan } from '@shared/copy/common'
import { View } from '@tarojs/components'

import { OtherWays } from './other-ways'

/** Somebody came here without a code: a photo of one, or its letters, will do. */
export function NoCode({ onTrial }: { readonly onTrial: () => void }) {
  return (
    <View className="stack">
      <View className="title">{slogan}</View>
      <OtherWays typed="" onTrial={onTrial} />
    </View>
  )
}
