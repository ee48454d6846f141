import type { ContactEntry } from '@shared/contract/butler/request'
import { contacts as words } from '@shared/copy/butler'
import { sinceText } from '@shared/copy/dates'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { PhotoStrip } from '@/components/photo-strip/photo-strip'

import './butler.scss'

interface Props {
  readonly entries: readonly ContactEntry[]
  readonly now: number
  readonly onShow: (photo: string, all: readonly string[]) => void
}

/** What was said between the two, the oldest first, as it was said. */
export function Entries({ entries, now, onShow }: Props) {
  return (
    <Card>
      {entries.map((entry) => (
        <View key={entry.id} className="entry">
          <View className="entry__head">
            <View className="entry__from">{fromOf(entry)}</View>
            <View className="note figures">{sinceText(entry.at, now)}</View>
          </View>
          <View className="entry__text words">{entry.text === '' ? words.notShown : entry.text}</View>
          {entry.mine && entry.state === 'refused' ? <View className="note">{words.mineRefused}</View> : null}
          <PhotoStrip
            photos={entry.photos}
            label={words.photo}
            onShow={(photo) => onShow(photo, entry.photos)}
          />
        </View>
      ))}
    </Card>
  )
}

function fromOf({ mine, from, label }: ContactEntry): string {
  if (mine) return words.me
  return label ?? (from === 'resident' ? words.resident : '')
}
