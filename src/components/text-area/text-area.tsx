import { Textarea, View } from '@tarojs/components'

import { spoken } from '../a11y'
import './text-area.scss'

interface Props {
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly most: number
  /** How much of it is used, in words; said quietly below. */
  readonly used?: string
  readonly problem?: string
  readonly onChange: (value: string) => void
}

/** Room for several sentences; it grows with them, and a problem stands below. */
export function TextArea({ label, hint = '', value, most, used = '', problem = '', onChange }: Props) {
  return (
    <View className="area">
      <View className="area__label">{label}</View>
      <Textarea
        className={`area__paper${problem === '' ? '' : ' area__paper--problem'}`}
        value={value}
        maxlength={most}
        autoHeight
        placeholder={hint}
        placeholderClass="area__hint"
        showConfirmBar={false}
        disableDefaultPadding
        onInput={(event) => onChange(event.detail.value)}
        {...spoken({ label })}
      />
      <View className="area__below">
        <View className="area__problem" {...spoken({ live: 'polite' })}>
          {problem}
        </View>
        <View className="note figures">{used}</View>
      </View>
    </View>
  )
}
