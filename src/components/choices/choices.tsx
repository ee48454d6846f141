import { View } from '@tarojs/components'

import { spoken } from '../a11y'
import { Tap } from '../tap'
import './choices.scss'

export interface Choice<Key extends string> {
  readonly key: Key
  readonly text: string
  readonly note?: string
}

interface Props<Key extends string> {
  readonly label: string
  /** Read aloud, where the page's title asks already. */
  readonly labelHidden?: boolean
  readonly choices: readonly Choice<Key>[]
  readonly chosen: Key | null
  /** One below the other, for whole sentences. */
  readonly tall?: boolean
  /** Three in a row, for numbers. */
  readonly grid?: boolean
  readonly problem?: string
  readonly onChoose: (key: Key) => void
}

/** One of a few: every answer is in sight, nothing is folded away. */
export function Choices<Key extends string>(props: Props<Key>) {
  const { label, labelHidden = false, choices, chosen, tall = false, grid = false } = props
  const { problem = '', onChoose } = props
  const shape = grid ? ' choices--grid' : tall ? ' choices--tall' : ''
  return (
    <View>
      {labelHidden ? null : <View className="choices__label">{label}</View>}
      <View className={`choices${shape}`} {...spoken({ role: 'radiogroup', label })}>
        {choices.map(({ key, text, note = '' }) => (
          <Tap
            key={key}
            className={`choice${key === chosen ? ' choice--chosen' : ''}`}
            role="radio"
            label={note === '' ? text : `${text},${note}`}
            checked={key === chosen}
            onTap={() => onChoose(key)}
          >
            {text}
            {note === '' ? null : <View className="note choice__note">{note}</View>}
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
