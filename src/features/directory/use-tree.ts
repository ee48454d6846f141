import { type PrepareTree, TREE_MOST_BYTES } from '@shared/contract/directory'
import { useState } from 'react'
import { call } from '@/platform/call'
import type { TableFile } from '@/platform/pick-table'
import { putTable, useTable } from '@/platform/use-table'

async function check(placeId: string, table: TableFile): Promise<PrepareTree> {
  const { format } = table
  const { importId } = await putTable(table, TREE_MOST_BYTES, (bytes) =>
    call('directory.beginImport', { placeId, format, bytes }),
  )
  return call('directory.prepareImport', { importId })
}

/** A table of places on its way: chosen, looked at, made part by part. */
export function useTree(placeId: string) {
  const { choose, send, ...table } = useTable((file) => check(placeId, file))
  const [made, setMade] = useState<{ readonly done: number; readonly total: number } | null>(null)

  /** What the network lost is asked for again: what was made stays made. */
  const confirm = (importId: string) =>
    send(async () => {
      for (;;) {
        const part = await call('directory.confirmImport', { importId })
        setMade(part)
        if (part.done >= part.total) return
      }
    })

  return { ...table, made, choose: () => choose(() => setMade(null)), confirm }
}
