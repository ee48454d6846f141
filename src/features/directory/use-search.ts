import type { DirectoryKind, DirectoryRow } from '@shared/contract/directory'
import { useEffect, useState } from 'react'
import { call } from '@/platform/call'
import { type Queue, useQueue } from '@/platform/use-queue'

export interface Asked {
  readonly words: string
  readonly kind: DirectoryKind | null
  readonly vacant: boolean
}

/** A pause in typing: what was asked for before it is not asked for at all. */
const PAUSE_MS = 350
/** Where several words have to fit, a page may hold nothing yet: so often it goes on by itself. */
const GOES_ON = 4

/** Looks up as one types. What was found last stays in sight until something newer is there. */
export function useSearch(placeId: string, asked: Asked): Queue<DirectoryRow> {
  const { kind, vacant } = asked
  const words = useSettled(asked.words.trim())
  const key = JSON.stringify([placeId, words, kind, vacant])
  const queue = useQueue(key, async (cursor) => {
    const page = await call('directory.search', {
      placeId,
      ...(words === '' ? {} : { words }),
      ...(kind === null ? {} : { kind }),
      ...(vacant ? { vacant } : {}),
      ...(cursor === undefined ? {} : { cursor }),
    })
    return { items: page.rows, next: page.next }
  })

  const [further, setFurther] = useState({ key: '', times: 0 })
  const times = further.key === key ? further.times : 0
  const { items, hasMore, loading, code } = queue
  useEffect(() => {
    if (items?.length !== 0 || !hasMore || loading || code || times >= GOES_ON) return
    setFurther({ key, times: times + 1 })
    queue.more()
  }, [items, hasMore, loading, code, times, key])
  return queue
}

function useSettled(words: string): string {
  const [settled, setSettled] = useState(words)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(words), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [words])
  return settled
}
