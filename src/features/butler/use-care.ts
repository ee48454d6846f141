import type { CareNotes } from '@shared/contract/butler/care'
import { useCallback, useEffect, useRef, useState } from 'react'
import { call } from '@/platform/call'
import { type RefusalCode, refusalCodeOf } from '@/platform/refusal'

/** The care notes of a stairwell. Read each time and kept nowhere on the phone. */
export function useCare(stairwellId: string) {
  const [notes, setNotes] = useState<CareNotes['notes'] | null>(null)
  const [code, setCode] = useState<RefusalCode | null>(null)
  const latest = useRef(stairwellId)
  latest.current = stairwellId

  const load = useCallback(async () => {
    setCode(null)
    try {
      const read = await call('butler.careNotes', { stairwellId })
      if (latest.current === stairwellId) setNotes(read.notes)
    } catch (error) {
      setCode(refusalCodeOf(error))
    }
  }, [stairwellId])

  useEffect(() => {
    setNotes(null)
    void load()
  }, [load])

  return { notes, code, reload: load }
}
