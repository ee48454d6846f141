import { VIEW_MOST_CHARACTERS, VIEWS_MOST } from '@shared/contract/minutes'
import { writing as words } from '@shared/copy/staff/minutes'
import { View } from '@tarojs/components'
import { Link } from '@/components/link/link'
import { TextArea } from '@/components/text-area/text-area'

interface Props {
  readonly title: string
  readonly views: readonly string[]
  readonly onChange: (views: readonly string[]) => void
}

/** Sentences of one side, one in each box. */
export function ViewList({ title, views, onChange }: Props) {
  const lines = views.length === 0 ? [''] : views
  const put = (place: number, view: string) => onChange(lines.map((one, at) => (at === place ? view : one)))
  return (
    <View className="stack">
      <View className="heading">{title}</View>
      {lines.map((view, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a sentence is its place while it is written
        <View key={place}>
          <TextArea
            label={`${title}，${words.viewPlace(place + 1)}`}
            labelHidden
            hint={words.viewHint}
            value={view}
            most={VIEW_MOST_CHARACTERS}
            short
            onChange={(next) => put(place, next.replace(/\s*\n\s*/g, ' '))}
          />
          {lines.length > 1 ? (
            <Link text={words.removeView} onTap={() => onChange(lines.filter((_, at) => at !== place))} />
          ) : null}
        </View>
      ))}
      {lines.length < VIEWS_MOST ? (
        <Link text={words.addView} onTap={() => onChange([...lines, ''])} />
      ) : null}
    </View>
  )
}
