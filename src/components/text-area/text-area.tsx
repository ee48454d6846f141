import { Textarea, View } from '@tarojs/components'

import { named, spoken } from '../a11y'
import './text-area.scss'

interface Props {
  readonly label: string
  /** Read aloud, where the page's title says it already. */
  readonly labelHidden?: boolean
  readonly hint?: string
  readonly value: string
  readonly most: number
  /** How much of it is used, in words; said quietly below. */
  readonly used?: string
  readonly problem?: string
  /** What helps while one writes, said quietly underneath. */
  readonly below?: string
  /** One or two lines, for a title. */
  readonly short?: boolean
  readonly onChange: (value: string) => void
}

/** Room for several sentences; it grows with them, and a problem stands below. */
export function TextArea(props: Props) {
  const { label, labelHidden = false, hint = '', value, most, used = '', problem = '', short = false } = props
  const { below = '' } = props
  const { onChange } = props
  return (
    <View className="area">
      {labelHidden ? null : <View className="area__label">{label}</View>}
      <Textarea
        className={`area__paper${short ? ' area__paper--short' : ''}${problem === '' ? '' : ' area__paper--problem'}`}
        value={value}
        maxlength={most}
        autoHeight
        placeholder={hint}
        placeholderClass="area__hint"
        showConfirmBar={false}
        cursorSpacing={96}
        disableDefaultPadding
        onInput={(event) => onChange(event.detail.value)}
        {...named(label)}
      />
      <View className="area__below">
        <View className="area__problem" {...spoken({ live: 'polite' })}>
          {problem}
        </View>
        <View className="note figures">{used}</View>
      </View>
      {below === '' ? null : <View className="note">{below}</View>}
    </View>
  )
}
