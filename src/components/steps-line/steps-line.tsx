import { View } from '@tarojs/components'

import { spoken } from '../a11y'
import './steps-line.scss'

export interface LineStep {
  readonly key: string
  /** The one character inside the shape. */
  readonly mark: string
  readonly name: string
  /** A short date under the name; '' where there is none. */
  readonly date?: string
  readonly standing: 'done' | 'now' | 'later'
}

interface Props {
  readonly steps: readonly LineStep[]
  readonly label: string
  /** Small, without names, for a card in a list. */
  readonly small?: boolean
}

/** Steps on one line. Each has its own word, shape and colour, so none is told by colour alone. */
export function StepsLine({ steps, label, small = false }: Props) {
  const dated = steps.some(({ date }) => date)
  return (
    <View className={`steps${small ? ' steps--small' : ''}`} {...spoken({ role: 'img', label })}>
      {steps.map(({ key, mark, name, date = '', standing }, place) => (
        <View key={key} className={`steps__step steps__step--${standing} steps__step--shape${place + 1}`}>
          <View className="steps__shape">{mark}</View>
          {small ? null : <View className="steps__name">{dated ? `${name}\n${date}` : name}</View>}
        </View>
      ))}
    </View>
  )
}
