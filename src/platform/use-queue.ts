import { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'

import { type RefusalCode, refusalCodeOf } from './refusal'
import type { Page } from './use-shelf'

export interface Queue<Item> {
  /** Null until the first page is there. */
  readonly items: readonly Item[] | null
  readonly hasMore: boolean
  readonly loading: boolean
  readonly code: RefusalCode | null
  reload(): void
  more(): void
  /** Decided: it leaves the list at once. */
  drop(id: string): void
  /** Not decided after all, or changed: it stands where it stood. */
  put(item: Item): void
}

const FRESH_MS = 3_000

interface State<Item> {
  readonly items: readonly Item[] | null
  readonly next: string | null
  readonly loading: boolean
  readonly code: RefusalCode | null
}

/**
 * A list of what waits for a person in office, read by cursor. Names and rooms are in it, so nothing
 * of it is kept on the device. A null key asks for nothing.
 */
export function useQueue<Item extends { readonly id: string }>(
  key: string | null,
  read: (cursor: string | undefined) => Promise<Page<Item>>,
): Queue<Item> {
  const [state, setState] = useState<State<Item>>({ items: null, next: null, loading: true, code: null })
  const latest = useRef(key)
  latest.current = key
  const at = useRef(0)
  const dropped = useRef<ReadonlyMap<string, number>>(new Map())

  const load = useCallback(
    async (before: State<Item> | null) => {
      if (key === null) return
      const put = (change: Partial<State<Item>>) =>
        latest.current === key && setState((now) => ({ ...now, ...change }))
      put({ loading: true, code: null })
      try {
        const page = await read(before?.next ?? undefined)
        at.current = Date.now()
        // An older answer may still name what was decided meanwhile.
        const fresh = page.items.filter(({ id }) => !dropped.current.has(id))
        put({ loading: false, items: [...(before?.items ?? []), ...fresh], next: page.next })
      } catch (error) {
        put({ loading: false, code: refusalCodeOf(error) })
      }
    },
    [key],
  )

  useEffect(() => {
    void load(null)
  }, [load])

  useDidShow(() => {
    if (at.current > 0 && Date.now() - at.current > FRESH_MS) void load(null)
  })

  return {
    items: state.items,
    hasMore: state.next !== null,
    loading: state.loading,
    code: state.code,
    reload: () => void load(null),
    more: () => void (state.next !== null && !state.loading && load(state)),
    drop(id) {
      const place = state.items?.findIndex((item) => item.id === id) ?? -1
      dropped.current = new Map(dropped.current).set(id, Math.max(0, place))
      setState((now) => ({ ...now, items: now.items?.filter((item) => item.id !== id) ?? null }))
    },
    put(item) {
      const place = dropped.current.get(item.id)
      if (place !== undefined) {
        const rest = new Map(dropped.current)
        rest.delete(item.id)
        dropped.current = rest
      }
      setState((now) => ({ ...now, items: withItem(now.items ?? [], item, place ?? 0) }))
    },
  }
}

function withItem<Item extends { readonly id: string }>(
  items: readonly Item[],
  item: Item,
  place: number,
): readonly Item[] {
  if (items.some(({ id }) => id === item.id)) return items.map((one) => (one.id === item.id ? item : one))
  return [...items.slice(0, place), item, ...items.slice(place)]
}
