import { tabs } from '@shared/copy/tabs'
import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { TabBar } from '@/components/tab-bar/tab-bar'
import { useElder } from '@/platform/elder'

const here = () => (Taro.getCurrentPages().at(-1)?.route ?? '').replace(/^\//, '')

/** WeChat gives every tab page its own copy of this; each knows the page it belongs to. */
export default function CustomTabBar() {
  const [path, setPath] = useState(here)
  useEffect(() => {
    if (!tabs.some((tab) => tab.path === path)) setPath(here())
  }, [])
  return (
    <TabBar
      tabs={tabs}
      here={path}
      elder={useElder()}
      onGo={(next) => void Taro.switchTab({ url: `/${next}` })}
    />
  )
}
