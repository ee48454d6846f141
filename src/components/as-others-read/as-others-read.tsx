import { View } from '@tarojs/components'

import { Card } from '../card/card'

interface Props {
  readonly note: string
  readonly title: string
  readonly text: string
  readonly written: { readonly title: string; readonly text: string }
}

/** What others read, where something in it was masked; nothing where it is as she wrote it. */
export function AsOthersRead({ note, title, text, written }: Props) {
  if (title === written.title.trim() && text === written.text.trim()) return null
  return (
    <Card>
      <View className="note">{note}</View>
      <View className="heading words">{title}</View>
      <View className="words">{text}</View>
    </Card>
  )
}
