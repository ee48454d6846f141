import type { InspectWish } from '@shared/contract/wish/inspect'
import { useEffect, useState } from 'react'
import { call } from '@/platform/call'
import { type RefusalCode, refusalCodeOf } from '@/platform/refusal'
import type { Answer } from '@/platform/use-answer'

/** What is restricted about a wish: held while the page is open and kept nowhere on this phone. */
export function useInspected(wishId: string): Answer<InspectWish> {
  const [data, setData] = useState<InspectWish | null>(null)
  const [code, setCode] = useState<RefusalCode | null>(null)

  async function load() {
    try {
      setData(await call('wish.inspect', { wishId }))
      setCode(null)
    } catch (error) {
      setCode(refusalCodeOf(error))
    }
  }

  useEffect(() => {
    void load()
  }, [wishId])
  return { data, at: 0, code, reload: () => void load() }
}
