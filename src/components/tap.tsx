import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'

import { type Spoken, spoken } from './a11y'

interface Props extends Spoken {
  readonly className?: string
  readonly id?: string
  readonly style?: string
  readonly onTap: () => void
}

/** Anything one can touch: finger, mouse, keyboard and screen reader all reach it. */
export function Tap({
  className = '',
  id,
  style,
  onTap,
  children,
  role = 'button',
  ...words
}: PropsWithChildren<Props>) {
  const act = words.disabled ? () => undefined : onTap
  const keyboard =
    process.env.TARO_ENV === 'h5'
      ? {
          tabindex: words.disabled ? '-1' : '0',
          onKeydown: (event: KeyboardEvent) => {
            if (event.key !== 'Enter' && event.key !== ' ') return
            event.preventDefault()
            act()
          },
        }
      : {}
  return (
    <View
      {...(id === undefined ? {} : { id })}
      {...(style === undefined ? {} : { style })}
      className={className}
      hoverClass={words.disabled ? 'none' : 'is-down'}
      hoverStayTime={60}
      onClick={act}
      {...spoken({ role, ...words })}
      {...keyboard}
    >
      {children}
    </View>
  )
}
