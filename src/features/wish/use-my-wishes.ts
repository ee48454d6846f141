import type { MyWishes, MyWishList } from '@shared/contract/wish/mine'
import { useState } from 'react'
import { call } from '@/platform/call'
import { type RefusalCode, refusalCodeOf } from '@/platform/refusal'

interface Further<Item> {
  /** Where the first page ended: while it ends there, what was read further stays. */
  readonly from: string | null
  readonly items: readonly Item[]
  readonly next: string | null
  readonly busy: boolean
  readonly code: RefusalCode | null
}

/** One of her two lists: the page that came with the answer, and as far as she has read on. */
export function useMyWishes<Item>(
  list: MyWishList,
  first: MyWishes,
  of: (page: MyWishes) => readonly Item[],
) {
  const from = first.next[list]
  const start: Further<Item> = { from, items: [], next: from, busy: false, code: null }
  const [kept, setKept] = useState(start)
  const further = kept.from === from ? kept : start

  async function more() {
    const { next, busy, items } = further
    if (next === null || busy) return
    setKept({ ...further, busy: true, code: null })
    try {
      const page = await call('wish.mine', { list, cursor: next })
      setKept({ from, items: [...items, ...of(page)], next: page.next[list], busy: false, code: null })
    } catch (error) {
      setKept({ ...further, code: refusalCodeOf(error) })
    }
  }

  return {
    items: [...of(first), ...further.items],
    hasMore: further.next !== null,
    busy: further.busy,
    code: further.code,
    more: () => void more(),
  }
}
