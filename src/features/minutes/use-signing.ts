import type { MinutesSigner, MinutesView } from '@shared/contract/minutes'
import { useState } from 'react'
import { type RefusalCode, refusalCodeOf } from '@/platform/refusal'

import { signMinutes } from './minutes-api'

/** One signature: asked once more before it stands, for it cannot be taken back. */
export function useSigning(minutes: MinutesView | null, reload: () => void) {
  const [asking, setAsking] = useState<MinutesSigner | null>(null)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<RefusalCode | null>(null)

  async function sign() {
    if (!minutes || !asking) return
    setBusy(true)
    setRefused(null)
    try {
      await signMinutes(minutes.consultationId, asking, minutes.seal)
    } catch (error) {
      setRefused(refusalCodeOf(error))
    } finally {
      setBusy(false)
      setAsking(null)
      reload()
    }
  }

  return { asking, busy, refused, ask: setAsking, drop: () => setAsking(null), sign: () => void sign() }
}
