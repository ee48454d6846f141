import Taro from '@tarojs/taro'

import { inWechat } from './env'
import { watched } from './watched'

/** What the phone itself says about its network. */
export const online = watched<boolean>(() => inWechat || navigator.onLine !== false)

export const isOnline = (): boolean => online.get()

/** Once at launch. */
export function watchNetwork(): void {
  if (inWechat) {
    Taro.onNetworkStatusChange?.(({ isConnected }) => online.set(isConnected))
    Taro.getNetworkType?.({ success: ({ networkType }) => online.set(networkType !== 'none') })
    return
  }
  window.addEventListener('online', () => online.set(true))
  window.addEventListener('offline', () => online.set(false))
}
