import { View } from '@tarojs/components'

import { spoken } from '../a11y'
import { Button } from '../button/button'
import './notice.scss'

interface Props {
  /** Why, in one line. */
  readonly say: string
  /** Where to go, or whom to ask. */
  readonly next?: string
  /** `page` fills an empty page; `strip` is a quiet line above content that is still good. */
  readonly kind?: 'page' | 'strip' | 'problem'
  readonly act?: { readonly text: string; readonly onTap: () => void }
}

/** What is empty, failed, offline or refused, in plain words and with a way on. */
export function Notice({ say, next = '', kind = 'page', act }: Props) {
  return (
    <View className={`notice notice--${kind}`} {...spoken({ live: 'polite' })}>
      <View className="notice__say">{say}</View>
      {next === '' ? null : <View className="notice__then">{next}</View>}
      {act ? (
        <View className="notice__act">
          <Button kind="plain" text={act.text} onTap={act.onTap} />
        </View>
      ) : null}
    </View>
  )
}
