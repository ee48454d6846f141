import { review as words } from '@shared/copy/staff/review'
import { Image, View } from '@tarojs/components'
import { pictured } from '@/components/a11y'
import { Tap } from '@/components/tap'

import './photo-choice.scss'

interface Props {
  readonly label: string
  readonly photos: readonly { readonly id: string; readonly link: string }[]
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}

/** Which photos go along: a tap takes one in or leaves it out. Nothing where there are none. */
export function PhotoChoice({ label, photos, chosen, onChange }: Props) {
  if (photos.length === 0) return null
  return (
    <View>
      <View className="choices__label">{label}</View>
      <View className="photo-choice">
        {photos.map(({ id, link }, place) => {
          const on = chosen.includes(id)
          const next = () => onChange(on ? chosen.filter((one) => one !== id) : [...chosen, id])
          return (
            <Tap
              key={id}
              className={`photo-choice__one${on ? ' photo-choice__one--on' : ''}`}
              role="checkbox"
              checked={on}
              label={words.photo(place + 1)}
              onTap={next}
            >
              <Image className="photo-choice__image" src={link} mode="aspectFill" {...pictured()} />
              <View className="photo-choice__word">{on ? words.photoGoes : words.photoStays}</View>
            </Tap>
          )
        })}
      </View>
    </View>
  )
}

/** The photos of an appeal with the ids by which they are chosen. */
export const photosOf = ({
  photos,
  photoIds,
}: {
  readonly photos: readonly string[]
  readonly photoIds: readonly string[]
}) => photoIds.map((id, at) => ({ id, link: photos[at] ?? '' }))
