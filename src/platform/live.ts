import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'

/** Does something again and again while the page is looked at and `live`; nothing runs behind it. */
export function useLive(live: boolean, milliseconds: number, act: () => void): void {
  const [shown, setShown] = useState(true)
  const latest = useRef(act)
  latest.current = act
  useDidShow(() => setShown(true))
  useDidHide(() => setShown(false))
  useEffect(() => {
    if (!live || !shown) return
    const timer = setInterval(() => latest.current(), milliseconds)
    return () => clearInterval(timer)
  }, [live, shown, milliseconds])
}

/** Seconds since the answer came, one by one, while something counts down. */
export function useSeconds(live: boolean, from: number): number {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => setSeconds(0), [from])
  useLive(live, 1000, () => setSeconds(Math.floor((Date.now() - from) / 1000)))
  return Math.max(0, seconds)
}
