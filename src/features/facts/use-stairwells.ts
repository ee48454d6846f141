import { common } from '@shared/copy/common'
import { refusals } from '@shared/copy/refusals'
import { useEffect } from 'react'
import { call } from '@/platform/call'
import { useShelf } from '@/platform/use-shelf'

/** Every stairwell of a compound, page after page, as the choice of them takes it; a null compound asks for nothing. */
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
  const { items, code, reload } = shelf
  const fault =
    !items && code ? { ...refusals[code], act: { text: common.tryAgain, onTap: reload } } : undefined
  return { entrances: items, loading: common.loading, ...(fault && { fault }) }
}
