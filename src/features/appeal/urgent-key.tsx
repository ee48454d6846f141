import type { EmergencyNumber } from '@shared/contract/emergency'
import { emergencyNames, urgent as words } from '@shared/copy/appeal'
import { View } from '@tarojs/components'
import { Tap } from '@/components/tap'
import { dial } from '@/platform/phone'

import './urgent-key.scss'

interface Props {
  readonly numbers: readonly EmergencyNumber[]
  /** The page is about nothing else: every number is as wide as the thumb needs. */
  readonly large?: boolean
  /** The title and the numbers only, where other things need the room. */
  readonly brief?: boolean
}

/** The numbers that help at once, one touch each. */
export function UrgentKey({ numbers, large = false, brief = false }: Props) {
  return (
    <View className={`urgent${large ? ' urgent--large' : ''}`}>
      {large ? null : (
        <View className="urgent__head">
          <View className="urgent__title">{words.title}</View>
          {brief ? null : <View className="note">{words.meaning}</View>}
        </View>
      )}
      <View className="urgent__keys">
        {numbers.map(({ service, number }) => (
          <Tap
            key={service}
            className="urgent__key"
            label={words.dial(emergencyNames[service], number)}
            onTap={() => dial(number)}
          >
            <View className="urgent__number">{number}</View>
            <View className="urgent__name">{emergencyNames[service]}</View>
          </Tap>
        ))}
      </View>
    </View>
  )
}
