import { useState } from 'react'
import { type RefusalCode, refusalCodeOf } from '@/platform/refusal'

/** One act at a time: busy while it is under way, and why it was refused. */
export function useWishAct(onDone: () => void) {
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<RefusalCode | null>(null)
  return {
    busy,
    refused,
    async act(work: () => Promise<unknown>) {
      setBusy(true)
      setRefused(null)
      try {
        await work()
        onDone()
      } catch (error) {
        setRefused(refusalCodeOf(error))
      } finally {
        setBusy(false)
      }
    },
  }
}
