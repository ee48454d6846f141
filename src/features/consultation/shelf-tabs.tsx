import { SHELVES, type Shelf } from '@shared/contract/consultation'
import { shelfNames } from '@shared/copy/consultation'
import { View } from '@tarojs/components'
import { spoken } from '@/components/a11y'
import { Tap } from '@/components/tap'

import './shelf-tabs.scss'

interface Props {
  readonly here: Shelf
  readonly onGo: (shelf: Shelf) => void
}

export function ShelfTabs({ here, onGo }: Props) {
  return (
    <View className="shelves" {...spoken({ role: 'tablist' })}>
      {SHELVES.map((shelf) => (
        <Tap
          key={shelf}
          className={`shelves__tab${shelf === here ? ' shelves__tab--here' : ''}`}
          role="tab"
          label={shelfNames[shelf]}
          selected={shelf === here}
          onTap={() => onGo(shelf)}
        >
          {shelfNames[shelf]}
        </Tap>
      ))}
    </View>
  )
}
