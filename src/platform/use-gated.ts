import { useState } from 'react'

import { asksFirst, type RefusalCode, refusalCodeOf } from './refusal'

interface Asked {
  readonly code: RefusalCode
  readonly act: () => Promise<unknown>
}

/**
 * One act at a time; where one more rung is needed first, the act goes on by itself afterwards. `also` are
 * refusals that this act can be helped over in the same way.
 */
export function useGated(also: readonly RefusalCode[] = []) {
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<RefusalCode | null>(null)
  const [asked, setAsked] = useState<Asked | null>(null)

  async function run(act: () => Promise<unknown>): Promise<void> {
    setBusy(true)
    setRefused(null)
    try {
      await act()
    } catch (error) {
      const code = refusalCodeOf(error)
      if (asksFirst(code) || also.includes(code)) setAsked({ code, act })
      else setRefused(code)
    } finally {
      setBusy(false)
    }
  }

  return {
    busy,
    refused,
    clear: () => setRefused(null),
    gate: asked?.code ?? null,
    run,
    passGate() {
      if (!asked) return
      setAsked(null)
      void run(asked.act)
    },
    dropGate: () => setAsked(null),
  }
}

export type Gated = ReturnType<typeof useGated>
