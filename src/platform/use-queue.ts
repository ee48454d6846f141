import { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'

import { useBackOnline } from './back-online'
import { isLost, type RefusalCode, refusalCodeOf } from './refusal'
import { inTurn } from './turns'
import type { Page } from './use-shelf'
import { useWatched, watched } from './watched'

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

/** Answers that were asked for before this are older than a decision that is on its way. */
const ON_ITS_WAY_MS = 10_000

/** What was decided here and when: no list that is on its way, on any page, shows it again. */
const decided = watched<ReadonlyMap<string, number>>(() => new Map())

function decide(id: string, at: number | null): void {
  const next = new Map(decided.get())
  if (at === null) next.delete(id)
  else next.set(id, at)
  decided.set(next)
}

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
  const gone = useWatched(decided)
  const latest = useRef(key)
  latest.current = key
  const loaded = useRef(false)
  const [turns] = useState(inTurn)

  const load = useCallback(
    async (before: State<Item> | null) => {
      if (key === null) return
      const put = (change: Partial<State<Item>>) =>
        latest.current === key && setState((now) => ({ ...now, ...change }))
      const turn = turns.take()
      put({ loading: true, code: null })
      const askedAt = Date.now()
      try {
        const page = await read(before?.next ?? undefined)
        if (!turns.isNews(turn)) return
        loaded.current = true
        // It waits again: what was decided once may come back for another reason.
        for (const { id } of page.items) {
          if (askedAt - (decided.get().get(id) ?? askedAt) > ON_ITS_WAY_MS) decide(id, null)
        }
        put({ loading: false, items: [...(before?.items ?? []), ...page.items], next: page.next })
      } catch (error) {
        if (!turns.isPast(turn)) put({ loading: false, code: refusalCodeOf(error) })
      }
    },
    [key],
  )

  useEffect(() => {
    void load(null)
  }, [load])

  useDidShow(() => {
    if (loaded.current) void load(null)
  })

  useBackOnline(() => {
    if (state.code !== null && isLost(state.code)) void load(null)
  })

  return {
    items: state.items?.filter(({ id }) => !gone.has(id)) ?? null,
    hasMore: state.next !== null,
    loading: state.loading,
    code: state.code,
    reload: () => void load(null),
    more: () => void (state.next !== null && !state.loading && load(state)),
    drop: (id) => decide(id, Date.now()),
    put(item) {
      decide(item.id, null)
      setState((now) => ({
        ...now,
        items: now.items?.map((one) => (one.id === item.id ? item : one)) ?? null,
      }))
    },
  }
}
