import { useState } from 'react'
import { type RefusalCode, refusalCodeOf } from '@/platform/refusal'

/** One act of a sheet: busy while it is under way, and what was written stays where it is refused. */
export function useAttempt() {
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<RefusalCode | null>(null)
  async function attempt(act: () => Promise<void>) {
    if (busy) return
    setBusy(true)
    setRefused(null)
    try {
      await act()
    } catch (error) {
      setRefused(refusalCodeOf(error))
    }
    setBusy(false)
  }
  return { busy, refused, attempt }
}
