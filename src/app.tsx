import { useDidShow, useLaunch } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'

import { ElderMode } from '@/components/elder-mode'
import { useElder } from '@/platform/elder'
import { openPrivateChannel } from '@/platform/env'
import { watchNetwork } from '@/platform/network'
import { oneAddressAtATime } from '@/platform/one-address'
import { emptyOutbox, startOutbox } from '@/platform/outbox'
import { watchPrivacy } from '@/platform/privacy'
import { endOldSession } from '@/platform/session'

import './app.scss'

if (process.env.TARO_ENV === 'h5') oneAddressAtATime()

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    openPrivateChannel()
    if (process.env.TARO_ENV === 'h5') endOldSession()
    watchNetwork()
    watchPrivacy()
    startOutbox()
  })
  useDidShow(() => void emptyOutbox())

  return <ElderMode.Provider value={useElder()}>{children}</ElderMode.Provider>
}
