import type { Work } from '@shared/contract/handling'
import { dayText } from '@shared/copy/dates'
import { directNames, handling as words } from '@shared/copy/handling'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { Tag } from '@/components/tag/tag'

const noonOf = (day: string) => new Date(`${day}T12:00:00+08:00`).toISOString()

/** That a direct line was used and answered, and the numbers that 12345 gave; never what was said. */
export function LinesCard({ work: { lines, hotline } }: { readonly work: Work }) {
  if (lines.length === 0 && hotline.length === 0) return null
  return (
    <Card>
      {lines.length > 0 ? <View className="heading">{words.lines}</View> : null}
      {lines.map(({ to, at, dueAt, answeredAt, overdue }) => (
        <View key={at} className="work__task">
          <View className="work__top">
            <View className="words">{words.line(directNames[to], dayText(at))}</View>
            {overdue ? <Tag text={words.overdue} tone="gap" /> : null}
          </View>
          <View className="note">
            {answeredAt ? words.lineAnswered(dayText(answeredAt)) : words.lineDue(dayText(dueAt))}
          </View>
        </View>
      ))}
      {hotline.length > 0 ? <View className="heading work__said">{words.calls}</View> : null}
      {hotline.map(({ number, calledOn }) => (
        <View key={number} className="words figures">
          {words.call(number, dayText(noonOf(calledOn)))}
        </View>
      ))}
      {hotline.length > 0 ? <View className="note">{words.callsMeaning}</View> : null}
    </Card>
  )
}
