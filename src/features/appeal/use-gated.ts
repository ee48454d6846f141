import { useState } from 'react'

import { asksFirst, type RefusalCode, refusalCodeOf } from '@/platform/refusal'

interface Gate {
  readonly code: RefusalCode
  readonly act: () => Promise<unknown>
}

/** One act at a time; where one more rung is needed first, the act goes on by itself afterwards. */
export function useGated() {
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<RefusalCode | null>(null)
  const [gate, setGate] = useState<Gate | null>(null)

  async function run(act: () => Promise<unknown>): Promise<void> {
    setBusy(true)
    setRefused(null)
    try {
      await act()
    } catch (error) {
      const code = refusalCodeOf(error)
      if (asksFirst(code)) setGate({ code, act })
      else setRefused(code)
    } finally {
      setBusy(false)
    }
  }

  return {
    busy,
    refused,
    gate: gate?.code ?? null,
    run,
    passGate() {
      if (!gate) return
      setGate(null)
      void run(gate.act)
    },
    dropGate: () => setGate(null),
  }
}

export type Gated = ReturnType<typeof useGated>
