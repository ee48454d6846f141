import { Input, View } from '@tarojs/components'

import { named, spoken } from '../a11y'
import './field.scss'

interface Props {
  readonly label: string
  /** Read aloud, where the label on the page would only repeat its title. */
  readonly labelHidden?: boolean
  readonly hint?: string
  readonly value: string
  readonly digits?: boolean
  readonly problem?: string
  readonly onChange: (value: string) => void
  readonly onDone?: () => void
}

/** One question, one line to write on; a problem stands below and what was typed stays. */
export function Field(props: Props) {
  const {
    label,
    labelHidden = false,
    hint = '',
    value,
    digits = false,
    problem = '',
    onChange,
    onDone,
  } = props
  return (
    <View className="field">
      {labelHidden ? null : <View className="field__label">{label}</View>}
      <Input
        className={`field__input${problem === '' ? '' : ' field__input--problem'}`}
        type={digits ? 'number' : 'text'}
        value={value}
        maxlength={64}
        placeholder={hint}
        placeholderClass="field__hint"
        confirmType="done"
        onInput={(event) => onChange(event.detail.value)}
        onConfirm={() => onDone?.()}
        {...named(label)}
      />
      {problem === '' ? null : (
        <View className="field__problem" {...spoken({ live: 'polite' })}>
          {problem}
        </View>
      )}
    </View>
  )
}
