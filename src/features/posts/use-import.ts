import type { ConfirmImport } from '@shared/contract/posts'
import { useState } from 'react'
import { useTable } from '@/platform/use-table'

import { checkTable, sendImport } from './import-api'

/** A table of appointments on its way: chosen, looked at, confirmed. */
export function useImport(placeId: string, onSent: () => void) {
  const { send, ...table } = useTable((file) => checkTable(placeId, file))
  const [sent, setSent] = useState<ConfirmImport | null>(null)
  const confirm = (importId: string) =>
    send(async () => {
      setSent(await sendImport(importId))
      onSent()
    })
  return { ...table, sent, confirm }
}
