import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'

import { Tap } from '../tap'
import './card.scss'

interface Props {
  readonly className?: string
  /** A card one may open says in one breath what is inside. */
  readonly label?: string
  readonly onTap?: () => void
}

export function Card({ className = '', label, onTap, children }: PropsWithChildren<Props>) {
  const classes = `card ${className}`
  if (!onTap) return <View className={classes}>{children}</View>
  return (
    <Tap className={`${classes} card--tap`} onTap={onTap} {...(label === undefined ? {} : { label })}>
      {children}
    </Tap>
  )
}
