import { View } from '@tarojs/components'

import { Tap } from '../tap'
import './switch-row.scss'

interface Props {
  readonly text: string
  readonly note: string
  readonly on: boolean
  readonly word: string
  readonly onTap: () => void
}

/** A switch that also says in words whether it is on. */
export function SwitchRow({ text, note, on, word, onTap }: Props) {
  return (
    <Tap className="row switch-row" role="switch" label={`${text},${note}`} checked={on} onTap={onTap}>
      <View className="row__words">
        <View className="row__text">{text}</View>
        <View className="note">{note}</View>
      </View>
      <View className="row__mark">{word}</View>
      <View className={`switch-row__track${on ? ' switch-row__track--on' : ''}`} />
    </Tap>
  )
}
