import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'

import { spoken } from '../a11y'
import { Tap } from '../tap'
import './sheet.scss'

interface Props {
  readonly title: string
  readonly closeLabel: string
  readonly onClose: () => void
}

/** Asks one thing without leaving the page. It never closes by itself. */
export function Sheet({ title, closeLabel, onClose, children }: PropsWithChildren<Props>) {
  return (
    <View className="sheet">
      <View className="sheet__veil" catchMove onClick={onClose} {...spoken({ hidden: true })} />
      <View className="sheet__paper" {...spoken({ role: 'dialog', label: title, modal: true })}>
        <View className="sheet__head">
          <View className="title">{title}</View>
          <Tap className="sheet__close" label={closeLabel} onTap={onClose} />
        </View>
        <View className="stack">{children}</View>
      </View>
    </View>
  )
}
