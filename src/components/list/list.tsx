import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'

import { Tap } from '../tap'
import './list.scss'

export function List({ children }: PropsWithChildren) {
  return <View className="list">{children}</View>
}

interface RowProps {
  readonly text: string
  /** What the text is, above it. */
  readonly label?: string
  readonly note?: string
  readonly mark?: string
  /** Opens something; without it the row only tells. */
  readonly onTap?: () => void
}

export function Row({ text, label = '', note = '', mark = '', onTap }: RowProps) {
  const inside = (
    <>
      <View className="row__words">
        {label === '' ? null : <View className="note">{label}</View>}
        <View className="row__text">{text}</View>
        {note === '' ? null : <View className="note words">{note}</View>}
      </View>
      {mark === '' ? null : <View className="row__mark">{mark}</View>}
    </>
  )
  if (!onTap) return <View className="row">{inside}</View>
  return (
    <Tap className="row row--tap" label={[label, text, note, mark].filter(Boolean).join(',')} onTap={onTap}>
      {inside}
    </Tap>
  )
}
