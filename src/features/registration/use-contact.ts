import type { ShowUnit } from '@shared/contract/registration'
import { useEffect, useState } from 'react'
import { call } from '@/platform/call'
import { type RefusalCode, refusalCodeOf } from '@/platform/refusal'

/** Who speaks for a unit: read when she asks, and nothing of it is kept on the device. */
export function useContact(unitId: string | null) {
  const [data, setData] = useState<ShowUnit | null>(null)
  const [code, setCode] = useState<RefusalCode | null>(null)

  async function load() {
    if (unitId === null) return
    setCode(null)
    try {
      setData(await call('registration.showUnit', { unitId }))
    } catch (error) {
      setCode(refusalCodeOf(error))
    }
  }
  useEffect(() => void load(), [unitId])

  return { data, code, reload: () => void load() }
}
