import type { ActionName, InputOf, OutputOf } from '@shared/contract/actions'
import { useState } from 'react'
import { call } from '@/platform/call'
import { type RefusalCode, refusalCodeOf } from '@/platform/refusal'
import { newRequestId } from '@/platform/request-id'

import { markWork } from './work-changed'

/** One verb at a time; sent again after a lost answer it is the same intent. */
export function useAct(onDone?: () => void) {
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<RefusalCode | null>(null)
  const [intent, setIntent] = useState({ of: '', requestId: '' })

  async function act<Name extends ActionName>(
    name: Name,
    input: InputOf<Name>,
  ): Promise<OutputOf<Name> | null> {
    if (busy) return null
    const of = JSON.stringify([name, input])
    const mine = intent.of === of ? intent : { of, requestId: newRequestId() }
    setIntent(mine)
    setBusy(true)
    setRefused(null)
    try {
      const done = await call(name, input, mine.requestId)
      setIntent({ of: '', requestId: '' })
      markWork()
      onDone?.()
      return done
    } catch (error) {
      setRefused(refusalCodeOf(error))
      return null
    } finally {
      setBusy(false)
    }
  }

  return { busy, refused, act }
}
