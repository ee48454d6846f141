import { View } from '@tarojs/components'

import { spoken } from '../a11y'
import { Tap } from '../tap'
import './choices.scss'

export interface Choice<Key extends string> {
  readonly key: Key
  readonly text: string
  readonly note?: string
}

/** What one of a few and several of a few have in common. */
export interface ChoiceListProps<Key extends string> {
  readonly label: string
  /** Read aloud, where the page's title asks already. */
  readonly labelHidden?: boolean
  readonly choices: readonly Choice<Key>[]
  /** One below the other, for whole sentences. */
  readonly tall?: boolean
  /** Three in a row, for numbers. */
  readonly grid?: boolean
  readonly problem?: string
}

interface Props<Key extends string> extends ChoiceListProps<Key> {
  readonly several: boolean
  readonly isChosen: (key: Key) => boolean
  readonly onTap: (key: Key) => void
}

/** Every answer is in sight, nothing is folded away. */
export function ChoiceList<Key extends string>(props: Props<Key>) {
  const { label, labelHidden = false, choices, tall = false, grid = false, problem = '' } = props
  const { several, isChosen, onTap } = props
  const shape = grid ? ' choices--grid' : tall ? ' choices--tall' : ''
  const kind = several ? ' choice--pick' : ''
  return (
    <View>
      {labelHidden ? null : <View className="choices__label">{label}</View>}
      <View className={`choices${shape}`} {...spoken({ role: several ? 'group' : 'radiogroup', label })}>
        {choices.map(({ key, text, note = '' }) => (
          <Tap
            key={key}
            className={`choice${kind}${isChosen(key) ? ' choice--chosen' : ''}`}
            role={several ? 'checkbox' : 'radio'}
            label={note === '' ? text : `${text},${note}`}
            checked={isChosen(key)}
            onTap={() => onTap(key)}
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
