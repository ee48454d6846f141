import { type PrepareTree, TREE_MOST_BYTES } from '@shared/contract/directory'
import { useState } from 'react'
import { call } from '@/platform/call'
import { pickTable, type TableFile } from '@/platform/pick-table'
import { putFile } from '@/platform/put-file'
import { Refusal, type RefusalCode, refusalCodeOf } from '@/platform/refusal'

async function check(placeId: string, { format, bytes }: TableFile): Promise<PrepareTree> {
  const size = bytes.byteLength
  if (size === 0 || size > TREE_MOST_BYTES) throw new Refusal('IMPORT_UNREADABLE')
  const { importId, upload } = await call('directory.beginImport', { placeId, format, bytes: size })
  await putFile(upload, bytes)
  return call('directory.prepareImport', { importId })
}

/** A table of places on its way: chosen, looked at, made part by part. */
export function useTree(placeId: string) {
  const [checked, setChecked] = useState<PrepareTree | null>(null)
  const [made, setMade] = useState<{ readonly done: number; readonly total: number } | null>(null)
  const [busy, setBusy] = useState<'checking' | 'making' | null>(null)
  const [refused, setRefused] = useState<RefusalCode | null>(null)

  async function choose() {
    setRefused(null)
    try {
      const table = await pickTable()
      if (!table) return
      setChecked(null)
      setMade(null)
      if (table === 'other') {
        setRefused('IMPORT_UNREADABLE')
        return
      }
      setBusy('checking')
      setChecked(await check(placeId, table))
    } catch (error) {
      setRefused(refusalCodeOf(error))
    } finally {
      setBusy(null)
    }
  }

  /** What the network lost is asked for again: what was made stays made. */
  async function confirm(importId: string) {
    setBusy('making')
    setRefused(null)
    try {
      for (;;) {
        const part = await call('directory.confirmImport', { importId })
        setMade(part)
        if (part.done >= part.total) return
      }
    } catch (error) {
      setRefused(refusalCodeOf(error))
    } finally {
      setBusy(null)
    }
  }

  return { checked, made, busy, refused, choose, confirm }
}
