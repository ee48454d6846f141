import { butlerTitles } from '@shared/copy/butler-titles'
import { Image, View } from '@tarojs/components'
import { pictured, spoken } from '@/components/a11y'

import './butler.scss'

interface Props {
  /** Her whole name, where she shows it. */
  readonly name: string | null
  /** Surname and title. */
  readonly label: string
  readonly photo: string | null
  readonly role: string
}

/** Who she is, and what she looks like where she lets it be seen. */
export function ButlerFace({ name, label, photo, role }: Props) {
  return (
    <View className="butler__top">
      {photo ? (
        <View className="butler__frame" {...spoken({ role: 'img', label: butlerTitles.photoOf(label) })}>
          <Image className="butler__photo" src={photo} mode="aspectFill" {...pictured()} />
        </View>
      ) : null}
      <View className="butler__named">
        <View className="butler__who">{name ?? label}</View>
        {name ? <View>{label}</View> : null}
        <View className="note">{role}</View>
      </View>
    </View>
  )
}
