import { type TabPath, tabs } from '@shared/copy/tabs'
import { useEffect, useState } from 'react'
import { TabBar } from '@/components/tab-bar/tab-bar'
import { useElder } from '@/platform/elder'
import { goTo, routeAt } from '@/platform/routes'

/** WeChat gives every tab page its own copy of this; each knows the page it belongs to. */
export default function CustomTabBar() {
  const [here, setHere] = useState(() => routeAt())
  useEffect(() => {
    if (!tabs.some(({ path }) => path === here)) setHere(routeAt())
  }, [])
  return <TabBar tabs={tabs} here={here} elder={useElder()} onGo={(path) => goTo(path as TabPath, {})} />
}
