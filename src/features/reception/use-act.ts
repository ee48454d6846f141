import { useState } from 'react'
import { type RefusalCode, refusalCodeOf } from '@/platform/refusal'

/** One act at a time: busy, done, or refused with what was typed still there. */
export function useAct(onDone: () => void) {
  const [busy, setBusy] = useState(false)
  const [done, setDone] = useState(false)
  const [refused, setRefused] = useState<RefusalCode | null>(null)
  async function run(act: () => Promise<unknown>) {
    if (busy) return
    setBusy(true)
    setRefused(null)
    try {
      await act()
      setDone(true)
      onDone()
    } catch (error) {
      setRefused(refusalCodeOf(error))
    } finally {
      setBusy(false)
    }
  }
  return { busy, done, refused, run }
}
