import { common } from '@shared/copy/common'
import { type TabPath, tabs } from '@shared/copy/tabs'
import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { Notice } from '@/components/notice/notice'
import { Screen } from '@/components/screen/screen'
import { TabBar } from '@/components/tab-bar/tab-bar'
import { useElder } from '@/platform/elder'
import { online } from '@/platform/network'
import { goBack, goTo } from '@/platform/routes'
import { useWatched } from '@/platform/watched'

import { PrivacyGate } from './privacy-gate'

interface Props {
  readonly title: string
  /** On a tab page: which one. */
  readonly tab?: TabPath
  readonly foot?: ReactNode
  readonly sheet?: ReactNode
  readonly wide?: boolean
}

/** What every page has around it: bar, a word about a lost network, tabs, the one act below. */
export function Page({ title, tab, foot, sheet, wide = false, children }: PropsWithChildren<Props>) {
  const elder = useElder()
  const connected = useWatched(online)
  // WeChat draws the tab bar from custom-tab-bar; a browser has nobody else to draw it.
  const bar =
    process.env.TARO_ENV === 'h5' && tab ? (
      <TabBar tabs={tabs} here={tab} elder={elder} onGo={(path) => goTo(path as TabPath, {})} />
    ) : null
  return (
    <Screen
      title={title}
      backLabel={common.back}
      {...(tab ? {} : { onBack: goBack })}
      onTab={tab !== undefined}
      tabBar={bar}
      foot={foot}
      sheet={
        process.env.TARO_ENV === 'weapp' ? (
          <>
            {sheet}
            <PrivacyGate />
          </>
        ) : (
          sheet
        )
      }
      wide={wide}
    >
      {connected ? null : (
        <View>
          <Notice kind="strip" say={common.offline} />
        </View>
      )}
      {children}
    </Screen>
  )
}
