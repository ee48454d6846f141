import { useEffect } from 'react'
import { call } from '@/platform/call'
import { useShelf } from '@/platform/use-shelf'

/** Every stairwell of a compound, page after page; a null compound asks for nothing. */
export function useStairwells(compoundId: string | null) {
  const shelf = useShelf(compoundId === null ? '' : `stairwells:${compoundId}`, async (cursor) => {
    if (compoundId === null) return { items: [], next: null }
    const { stairwells, next } = await call('people.stairwells', { compoundId, cursor })
    return { items: stairwells, next }
  })
  const goesOn = shelf.hasMore && !shelf.loading && shelf.code === null
  const read = shelf.items?.length ?? 0
  useEffect(() => {
    if (goesOn) shelf.more()
  }, [goesOn, read])
  return shelf.items ?? []
}
