import { View } from '@tarojs/components'

import { spoken } from '../a11y'
import { Tap } from '../tap'
import './tab-bar.scss'

interface Props {
  readonly tabs: readonly { readonly path: string; readonly text: string }[]
  readonly here: string
  readonly elder: boolean
  readonly onGo: (path: string) => void
}

/** The places a thumb can always reach: words, and a mark under the one where she is. */
export function TabBar({ tabs, here, elder, onGo }: Props) {
  return (
    <View {...spoken({ role: 'navigation' })}>
      <View className={`tabs${elder ? ' tabs--elder' : ''}`} {...spoken({ role: 'tablist' })}>
        {tabs.map(({ path, text }) => (
          <Tap
            key={path}
            className={`tabs__tab${path === here ? ' tabs__tab--here' : ''}`}
            role="tab"
            label={text}
            selected={path === here}
            onTap={() => onGo(path)}
          >
            {text}
          </Tap>
        ))}
      </View>
    </View>
  )
}
