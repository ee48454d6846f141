import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'

/** The moment a page was last looked at: what stands on it does not change under the reader's eyes. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useDidShow(() => setNow(Date.now()))
  return now
}
