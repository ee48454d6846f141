import { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'

import { keepCopy, keptCopy } from './kept-copies'
import { type RefusalCode, refusalCodeOf } from './refusal'

export interface Page<Item> {
  readonly items: readonly Item[]
  readonly next: string | null
}

export interface Shelf<Item> {
  /** Null until the first page, or a kept copy of it, is there. */
  readonly items: readonly Item[] | null
  readonly hasMore: boolean
  readonly loading: boolean
  readonly code: RefusalCode | null
  reload(): void
  more(): void
}

interface State<Item> {
  readonly key: string
  readonly page: Page<Item> | null
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

  const load = useCallback(
    async (before: Page<Item> | null) => {
      if (name === '') return
      const put = (next: Partial<State<Item>>) =>
        latest.current === name && setState((now) => ({ ...(now.key === name ? now : start(name)), ...next }))
      put({ loading: true, code: null })
      try {
        const page = await read(before?.next ?? undefined)
        if (before === null) keepCopy(name, page)
        pages.current = before === null ? 1 : pages.current + 1
        put({ loading: false, page: { items: [...(before?.items ?? []), ...page.items], next: page.next } })
      } catch (error) {
        put({ loading: false, code: refusalCodeOf(error) })
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

  const shown = state.key === name ? state : start<Item>(name)
  return {
    items: shown.page?.items ?? null,
    hasMore: shown.page?.next != null,
    loading: shown.loading,
    code: shown.code,
    reload: () => void load(null),
    more: () => void (shown.page?.next != null && !shown.loading && load(shown.page)),
  }
}

function start<Item>(key: string): State<Item> {
  const page = key === '' ? null : (keptCopy<Page<Item>>(key)?.data ?? null)
  return { key, page, loading: key !== '', code: null }
}
