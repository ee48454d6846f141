import { View } from '@tarojs/components'

import { spoken } from '../a11y'
import { Tap } from '../tap'
import type { Choice } from './choices'
import './choices.scss'

interface Props<Key extends string> {
  readonly label: string
  readonly labelHidden?: boolean
  readonly choices: readonly Choice<Key>[]
  readonly chosen: readonly Key[]
  /** One below the other, for whole sentences. */
  readonly tall?: boolean
  readonly problem?: string
  readonly onChange: (chosen: readonly Key[]) => void
}

/** Several of a few: a tap takes one along, another tap leaves it. */
export function Picks<Key extends string>(props: Props<Key>) {
  const { label, labelHidden = false, choices, chosen, tall = false, problem = '', onChange } = props
  const turn = (key: Key) =>
    onChange(chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key])
  return (
    <View>
      {labelHidden ? null : <View className="choices__label">{label}</View>}
      <View className={`choices${tall ? ' choices--tall' : ''}`} {...spoken({ role: 'group', label })}>
        {choices.map(({ key, text, note = '' }) => (
          <Tap
            key={key}
            className={`choice choice--pick${chosen.includes(key) ? ' choice--chosen' : ''}`}
            role="checkbox"
            label={note === '' ? text : `${text},${note}`}
            checked={chosen.includes(key)}
            onTap={() => turn(key)}
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
