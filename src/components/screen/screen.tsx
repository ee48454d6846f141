import { View } from '@tarojs/components'
import { type PropsWithChildren, type ReactNode, useContext } from 'react'

import { spoken } from '../a11y'
import { Bar } from '../bar/bar'
import { ElderMode } from '../elder-mode'
import './screen.scss'

interface Props {
  readonly title: string
  readonly backLabel: string
  /** Missing on a tab page: there is nowhere to go back to. */
  readonly onBack?: () => void
  /** The tab bar, where the platform does not draw it itself. */
  readonly tabBar?: ReactNode
  /** A tab page leaves room for the tab bar, whoever draws it. */
  readonly onTab?: boolean
  /** The page's one act, where a thumb is. */
  readonly foot?: ReactNode
  /** A sheet that lies over the page. */
  readonly sheet?: ReactNode
  /** A desk: on a large screen there is room for two things side by side. */
  readonly wide?: boolean
}

/** The root of every page: paper, type size, bar above, act below. */
export function Screen({
  title,
  backLabel,
  onBack,
  tabBar,
  onTab = false,
  foot,
  sheet,
  wide = false,
  children,
}: PropsWithChildren<Props>) {
  const elder = useContext(ElderMode)
  const room = `${foot ? ' screen--foot' : ''}${wide ? ' screen--wide' : ''}`
  return (
    <View className={`screen${elder ? ' screen--elder' : ''}${onTab ? ' screen--tab' : ''}${room}`}>
      {process.env.TARO_ENV === 'h5' ? (
        <Bar title={title} backLabel={backLabel} {...(onBack ? { onBack } : {})} />
      ) : null}
      <View {...spoken({ role: 'main' })}>
        <View className="screen__body stack">{children}</View>
        {foot ? <View className="screen__foot">{foot}</View> : null}
      </View>
      {tabBar}
      {sheet}
    </View>
  )
}
