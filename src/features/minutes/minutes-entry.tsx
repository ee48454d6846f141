import { outcomeNames, minutes as words } from '@shared/copy/minutes'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { goTo } from '@/platform/routes'
import { useAnswer } from '@/platform/use-answer'

/** The way to the minutes, with what came of it; nothing before there are any. */
export function MinutesEntry({
  consultationId,
  shown,
}: {
  readonly consultationId: string
  readonly shown: boolean
}) {
  const { data } = useAnswer('minutes.show', shown ? { consultationId } : null)
  if (!data?.minutes) return null
  const { outcome, adopted } = data.minutes
  const title = data.maySign.length > 0 ? words.toSign : words.title
  return (
    <Card
      label={`${title}，${outcomeNames[outcome]}`}
      onTap={() => goTo('packages/consultation/minutes/index', { id: consultationId })}
    >
      <View className="note">{title}</View>
      <View className="heading">{outcomeNames[outcome]}</View>
      {adopted.map(({ number, title: name }) => (
        <View key={number} className="words">
          {words.adopted(number, name)}
        </View>
      ))}
      <View className="note">{words.toMinutes}</View>
    </Card>
  )
}
