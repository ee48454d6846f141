import type { ConfirmImport, PrepareImport } from '@shared/contract/posts'
import { useState } from 'react'
import { pickTable } from '@/platform/pick-table'
import { type RefusalCode, refusalCodeOf } from '@/platform/refusal'

import { checkTable, sendImport } from './import-api'

/** One table on its way: chosen, looked at, confirmed. */
export function useImport(placeId: string, onSent: () => void) {
  const [checked, setChecked] = useState<PrepareImport | null>(null)
  const [sent, setSent] = useState<ConfirmImport | null>(null)
  const [busy, setBusy] = useState<'checking' | 'sending' | null>(null)
  const [refused, setRefused] = useState<RefusalCode | null>(null)

  async function choose() {
    setRefused(null)
    try {
      const table = await pickTable()
      if (!table) return
      setChecked(null)
      if (table === 'other') {
        setRefused('IMPORT_UNREADABLE')
        return
      }
      setBusy('checking')
      setChecked(await checkTable(placeId, table))
    } catch (error) {
      setRefused(refusalCodeOf(error))
    } finally {
      setBusy(null)
    }
  }

  async function confirm(importId: string) {
    setBusy('sending')
    setRefused(null)
    try {
      setSent(await sendImport(importId))
      onSent()
    } catch (error) {
      setRefused(refusalCodeOf(error))
    } finally {
      setBusy(null)
    }
  }

  return { checked, sent, busy, refused, choose, confirm }
}
