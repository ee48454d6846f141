import { call } from '@/platform/call'
import { useShelf } from '@/platform/use-shelf'

/** The stairwells of a compound, page by page; a null compound asks for nothing. */
export function useStairwells(compoundId: string | null) {
  const shelf = useShelf(compoundId === null ? '' : `stairwells:${compoundId}`, async (cursor) => {
    if (compoundId === null) return { items: [], next: null }
    const { stairwells, next } = await call('people.stairwells', { compoundId, cursor })
    return { items: stairwells, next }
  })
  return { items: shelf.items ?? [], hasMore: shelf.hasMore, loading: shelf.loading, more: shelf.more }
}
