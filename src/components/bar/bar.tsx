import { View } from '@tarojs/components'

import { spoken } from '../a11y'
import { Tap } from '../tap'
import './bar.scss'

interface Props {
  readonly title: string
  readonly backLabel: string
  readonly onBack?: () => void
}

/** The bar above a page in a browser; in WeChat the phone draws its own. */
export function Bar({ title, backLabel, onBack }: Props) {
  return (
    <View className="bar" {...spoken({ role: 'banner' })}>
      {onBack ? <Tap className="bar__back" label={backLabel} onTap={onBack} /> : null}
      <View className="bar__title" aria-level="1" {...spoken({ role: 'heading' })}>
        {title}
      </View>
    </View>
  )
}
