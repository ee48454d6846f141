import { View } from '@tarojs/components'

import { spoken } from '../a11y'
import { Tap } from '../tap'
import './choices.scss'

export interface Choice<Key extends string> {
  readonly key: Key
  readonly text: string
}

interface Props<Key extends string> {
  readonly label: string
  readonly choices: readonly Choice<Key>[]
  readonly chosen: Key | null
  /** One below the other, for whole sentences. */
  readonly tall?: boolean
  readonly problem?: string
  readonly onChoose: (key: Key) => void
}

/** One of a few: every answer is in sight, nothing is folded away. */
export function Choices<Key extends string>(props: Props<Key>) {
  const { label, choices, chosen, tall = false, problem = '', onChoose } = props
  return (
    <View>
      <View className="choices__label">{label}</View>
      <View className={`choices${tall ? ' choices--tall' : ''}`} {...spoken({ role: 'radiogroup', label })}>
        {choices.map(({ key, text }) => (
          <Tap
            key={key}
            className={`choice${key === chosen ? ' choice--chosen' : ''}`}
            role="radio"
            label={text}
            checked={key === chosen}
            onTap={() => onChoose(key)}
          >
            {text}
          </Tap>
        ))}
      </View>
      {problem === '' ? null : (
        <View className="choices__problem" {...spoken({ live: 'polite' })}>
          {problem}
        </View>
      )}
    </View>
  )
}
