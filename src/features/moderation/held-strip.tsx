import { View } from '@tarojs/components'
import { spoken } from '@/components/a11y'
import { Button } from '@/components/button/button'

import './held-strip.scss'

interface Props {
  readonly say: string
  readonly next: string
  readonly undo?: { readonly text: string; readonly onTap: () => void }
}

/** What was just decided, and the way back while there is one. */
export function HeldStrip({ say, next, undo }: Props) {
  return (
    <View className="held" {...spoken({ live: 'polite' })}>
      <View className="held__words">
        <View className="held__say">{say}</View>
        <View className="note">{next}</View>
      </View>
      {undo ? (
        <View className="held__undo">
          <Button kind="plain" text={undo.text} onTap={undo.onTap} />
        </View>
      ) : null}
    </View>
  )
}
