import type { Me, MyPost } from '@shared/contract/people'
import { useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { call } from '@/platform/call'
import { keepCopy, keptCopy } from '@/platform/kept-copies'

/** Where `people.me` keeps its copy: whoever asks it refreshes this answer, too. */
const KEY = 'people.me:{}'
/** A resident's home page costs one call; who she is is asked at most so often for this. */
const FRESH_MS = 3_600_000

const copied = (): readonly MyPost[] => keptCopy<Me>(KEY)?.data.posts ?? []

/** The posts a person holds, as far as this phone knows; nobody else's page waits for it. */
export function useMyOffice(): readonly MyPost[] {
  const [posts, setPosts] = useState(copied)

  async function look() {
    const copy = keptCopy<Me>(KEY)
    setPosts(copied())
    if (copy && Date.now() - copy.at < FRESH_MS) return
    const me = await call('people.me', {}).catch(() => null)
    if (!me) return
    keepCopy(KEY, me)
    setPosts(me.posts)
  }

  useEffect(() => void look(), [])
  useDidShow(() => void look())
  return posts
}
