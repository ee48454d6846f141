import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'

import { type Letter, outboxNews, waitingLetters } from '@/platform/outbox'

/** What waits on this phone; a page that lies below another one looks again only when it is shown. */
export function useWaiting(): readonly Letter[] {
  const [letters, setLetters] = useState(waitingLetters)
  const hidden = useRef(false)
  const look = () => void (hidden.current || setLetters(waitingLetters()))
  useEffect(() => outboxNews.watch(look), [])
  useDidShow(() => {
    hidden.current = false
    look()
  })
  useDidHide(() => {
    hidden.current = true
  })
  return letters
}
