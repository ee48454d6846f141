import { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'

import { useBackOnline } from './back-online'
import { keepCopy, keptCopy } from './kept-copies'
import { isLost, type RefusalCode, refusalCodeOf } from './refusal'
import { inTurn } from './turns'

export interface Page<Item> {
  readonly items: readonly Item[]
  readonly next: string | null
}

export interface Shelf<Item> {
  /** Null until the first page, or a kept copy of it, is there. */
  readonly items: readonly Item[] | null
  /** When the first page was given. */
  readonly at: number
  readonly hasMore: boolean
  readonly loading: boolean
  readonly code: RefusalCode | null
  reload(): void
  more(): void
}

interface State<Item> {
  readonly key: string
  readonly page: Page<Item> | null
  readonly at: number
  readonly loading: boolean
  readonly code: RefusalCode | null
}

/** A list read by cursor: its first page comes from the last known copy at once. */
export function useShelf<Item>(
  key: string | null,
  read: (cursor: string | undefined) => Promise<Page<Item>>,
): Shelf<Item> {
  const name = key ?? ''
  const [state, setState] = useState<State<Item>>(() => start(name))
  const latest = useRef(name)
  const pages = useRef(0)
  latest.current = name
  const [turns] = useState(inTurn)

  const load = useCallback(
    async (before: Page<Item> | null) => {
      if (name === '') return
      const put = (next: Partial<State<Item>>) =>
        latest.current === name && setState((now) => ({ ...(now.key === name ? now : start(name)), ...next }))
      const turn = turns.take()
      put({ loading: true, code: null })
      try {
        const page = await read(before?.next ?? undefined)
        if (!turns.isNews(turn)) return
        if (before === null) keepCopy(name, page)
        pages.current = before === null ? 1 : pages.current + 1
        put({
          loading: false,
          page: { items: [...(before?.items ?? []), ...page.items], next: page.next },
          ...(before === null && { at: Date.now() }),
        })
      } catch (error) {
        if (!turns.isPast(turn)) put({ loading: false, code: refusalCodeOf(error) })
      }
    },
    [name],
  )

  useEffect(() => {
    void load(null)
  }, [load])

  // Shown again: fresh, unless she has read further and would lose her place.
  useDidShow(() => {
    if (pages.current === 1) void load(null)
  })

  useBackOnline(() => {
    if (state.code !== null && isLost(state.code)) void load(null)
  })

  const shown = state.key === name ? state : start<Item>(name)
  return {
    items: shown.page?.items ?? null,
    at: shown.at,
    hasMore: shown.page?.next != null,
    loading: shown.loading,
    code: shown.code,
    reload: () => void load(null),
    more: () => void (shown.page?.next != null && !shown.loading && load(shown.page)),
  }
}

function start<Item>(key: string): State<Item> {
  const copy = key === '' ? null : keptCopy<Page<Item>>(key)
  return { key, page: copy?.data ?? null, at: copy?.at ?? 0, loading: key !== '', code: null }
}
