import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'

import './late.scss'

/**
 * A place on a page for what comes later or not at all; while it is empty it takes no room. Without it WeChat
 * is sent the whole page again whenever something turns up between two pieces of it.
 */
export function Late({ children }: PropsWithChildren) {
  return <View className="late">{children}</View>
}
