import { useRef, useState } from 'react'
import { call } from '@/platform/call'
import { asksFirst, type RefusalCode, refusalCodeOf } from '@/platform/refusal'

/** One slot on its way: asked again after a gate or a lost answer, it is the same booking. */
export function useBooking(compoundId: string, onDone: () => void) {
  const [busy, setBusy] = useState(false)
  const [gate, setGate] = useState<RefusalCode | null>(null)
  const [refused, setRefused] = useState<RefusalCode | null>(null)
  const wanted = useRef('')

  async function attempt(act: () => Promise<unknown>) {
    setBusy(true)
    setRefused(null)
    try {
      await act()
      setGate(null)
    } catch (error) {
      const code = refusalCodeOf(error)
      if (asksFirst(code)) setGate(code)
      else setRefused(code)
    } finally {
      setBusy(false)
      onDone()
    }
  }
  const book = (slotId: string) => {
    wanted.current = slotId
    return attempt(() => call('reception.book', { compoundId, slotId }))
  }
  return {
    busy,
    gate,
    refused,
    book,
    cancel: (slotId: string) => attempt(() => call('reception.cancel', { slotId })),
    passGate: () => void book(wanted.current),
    dropGate: () => setGate(null),
  }
}
