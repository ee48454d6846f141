import { useState } from 'react'

import { type RefusalCode, refusalCodeOf } from './refusal'

/** One act at a time: busy while it runs, and why it did not happen; what was written stays. True where it did. */
export function useAttempt() {
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<RefusalCode | null>(null)

  async function attempt(act: () => Promise<unknown>): Promise<boolean> {
    if (busy) return false
    setBusy(true)
    setRefused(null)
    try {
      await act()
      return true
    } catch (error) {
      setRefused(refusalCodeOf(error))
      return false
    } finally {
      setBusy(false)
    }
  }

  return { busy, refused, attempt, clear: () => setRefused(null) }
}
