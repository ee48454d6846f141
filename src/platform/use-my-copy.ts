import type { Me } from '@shared/contract/people'
import { useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'

import { call } from './call'
import { keepCopy, keptCopy } from './kept-copies'
import { watched } from './watched'

/** Where `people.me` keeps its copy: whoever asks it refreshes this answer, too. */
const KEY = 'people.me:{}'
/** A resident's home page costs one call; who she is is asked at most so often for this. */
const FRESH_MS = 3_600_000

const copied = (): Me | null => keptCopy<Me>(KEY)?.data ?? null
const changes = watched(() => 0)

let asking: Promise<void> | null = null

/** Several pieces of one page want it: they share one call. */
function refresh(): Promise<void> {
  asking ??= call('people.me', {})
    .then(
      (me) => {
        keepCopy(KEY, me)
        changes.set(changes.get() + 1)
      },
      () => undefined,
    )
    .finally(() => {
      asking = null
    })
  return asking
}

/**
 * Who she is, as far as this phone knows; nobody else's page waits for it. `known`: she has just done
 * something, so a copy from before she was known is asked for anew.
 */
export function useMyCopy(known = false): Me | null {
  const [me, setMe] = useState(copied)

  function look() {
    const copy = keptCopy<Me>(KEY)
    setMe(copied())
    const fresh = copy !== null && Date.now() - copy.at < FRESH_MS
    if (!fresh || (known && !copy.data.known)) void refresh()
  }

  useEffect(look, [])
  useEffect(() => changes.watch(() => setMe(copied())), [])
  useDidShow(look)
  return me
}

/** What this phone did itself need not be asked again: read notices, answered questions. */
export function changeMyInbox(change: (inbox: NonNullable<Me['inbox']>) => NonNullable<Me['inbox']>): void {
  const copy = keptCopy<Me>(KEY)
  if (!copy?.data.inbox) return
  keepCopy(KEY, { ...copy.data, inbox: change(copy.data.inbox) }, copy.at)
  changes.set(changes.get() + 1)
}
