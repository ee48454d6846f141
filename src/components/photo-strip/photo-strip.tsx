import { Image, ScrollView, View } from '@tarojs/components'
import { pictured } from '../a11y'

import { Tap } from '../tap'
import './photo-strip.scss'

interface Props {
  readonly photos: readonly string[]
  readonly label: (place: number) => string
  readonly onShow: (photo: string) => void
}

/** Photos side by side; a tap shows one large. */
export function PhotoStrip({ photos, label, onShow }: Props) {
  if (photos.length === 0) return null
  return (
    <ScrollView className="photos" scrollX enhanced showScrollbar={false}>
      <View className="photos__row">
        {photos.map((photo, place) => (
          <Tap
            key={photo}
            className={`photos__frame${photos.length === 1 ? ' photos__frame--only' : ''}`}
            role="img"
            label={label(place + 1)}
            onTap={() => onShow(photo)}
          >
            <Image className="photos__image" src={photo} mode="aspectFill" lazyLoad {...pictured()} />
          </Tap>
        ))}
      </View>
    </ScrollView>
  )
}
