import type { WishKind } from '@shared/contract/wish/kinds'
import { useState } from 'react'
import { call } from '@/platform/call'
import { useShelf } from '@/platform/use-shelf'

/** The board of her compound or community, one kind or all, read by cursor. */
export function useWishShelf(compoundId: string, kind: WishKind | 'all') {
  /** Not known before the first answer. */
  const [member, setMember] = useState<boolean | null>(null)
  const shelf = useShelf(`wishes:${compoundId}:${kind}`, async (cursor) => {
    const asked = { compoundId, cursor, ...(kind === 'all' ? {} : { kind }) }
    const { wishes, next, member: serves } = await call('wish.list', asked)
    setMember(serves)
    return { items: wishes, next }
  })
  return { ...shelf, member }
}
