import { View } from '@tarojs/components'

import { spoken } from '../a11y'
import './tally.scss'

interface Props {
  readonly parts: readonly {
    readonly name: string
    readonly count: number
    readonly tone: 'solid' | 'hatched'
  }[]
  readonly label: string
}

/** A number that matters, drawn: one bar whose parts stand side by side with their words. */
export function Tally({ parts, label }: Props) {
  const total = parts.reduce((sum, { count }) => sum + count, 0)
  return (
    <View className="tally" {...spoken({ role: 'img', label })}>
      <View className="tally__bar">
        {parts.map(({ name, count, tone }) =>
          count > 0 ? (
            <View
              key={name}
              className={`tally__part tally__part--${tone}`}
              style={`width:${(count / total) * 100}%`}
            />
          ) : null,
        )}
      </View>
      <View className="tally__words">
        {parts.map(({ name, count, tone }) => (
          <View key={name} className={`tally__word tally__word--${tone}`}>
            {name} {count}
          </View>
        ))}
      </View>
    </View>
  )
}
