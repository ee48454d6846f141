import type { AttendedView } from '@shared/contract/appeal'
import { verdict as words } from '@shared/copy/appeal-verdict'
import { attendedText } from '@shared/copy/attended'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'

/** Who in office has called or come, for whoever told of the danger. */
export function AttendedCard({ attended }: { readonly attended: readonly AttendedView[] }) {
  return (
    <Card>
      <View className="note">{words.attended}</View>
      {attended.map(({ how, label, at }) => (
        <View key={`${at}${how}`} className="figures">
          {attendedText(label, at, how)}
        </View>
      ))}
    </Card>
  )
}
