import { Image, View } from '@tarojs/components'
import { pictured } from '../a11y'

import { Tap } from '../tap'
import './photo-picker.scss'

export interface PickedPhoto {
  readonly key: string
  readonly src: string
}

interface Props {
  readonly photos: readonly PickedPhoto[]
  readonly most: number
  readonly addText: string
  readonly removeLabel: (place: number) => string
  readonly busy?: boolean
  readonly onAdd: () => void
  readonly onRemove: (key: string) => void
}

/** Photos one takes along: each can be taken out again, and the frame for the next one stands last. */
export function PhotoPicker({ photos, most, addText, removeLabel, busy = false, onAdd, onRemove }: Props) {
  return (
    <View className="picker">
      {photos.map(({ key, src }, place) => (
        <View key={key} className="picker__frame">
          <Image className="picker__image" src={src} mode="aspectFill" {...pictured()} />
          <Tap
            className="picker__remove"
            label={removeLabel(place + 1)}
            disabled={busy}
            onTap={() => onRemove(key)}
          />
        </View>
      ))}
      {photos.length < most ? (
        <Tap className="picker__frame picker__add" label={addText} disabled={busy} onTap={onAdd}>
          {addText}
        </Tap>
      ) : null}
    </View>
  )
}
