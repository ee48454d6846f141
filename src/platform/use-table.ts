import type { BeginPhoto } from '@shared/contract/photo'
import { useState } from 'react'

import { pickTable, type TableFile } from './pick-table'
import { putFile } from './put-file'
import { Refusal, type RefusalCode, refusalCodeOf } from './refusal'

/** Puts a table where the server lets it be put; refused where it is empty or larger than `most` bytes. */
export async function putTable<Begun extends { readonly upload: BeginPhoto['upload'] }>(
  { bytes }: TableFile,
  most: number,
  begin: (size: number) => Promise<Begun>,
): Promise<Begun> {
  const size = bytes.byteLength
  if (size === 0 || size > most) throw new Refusal('IMPORT_UNREADABLE')
  const begun = await begin(size)
  await putFile(begun.upload, bytes)
  return begun
}

/** A table on its way: chosen, looked through by `check`, and sent only when she says so. */
export function useTable<Checked>(check: (table: TableFile) => Promise<Checked>) {
  const [checked, setChecked] = useState<Checked | null>(null)
  const [busy, setBusy] = useState<'checking' | 'sending' | null>(null)
  const [refused, setRefused] = useState<RefusalCode | null>(null)

  async function during(what: 'checking' | 'sending', work: () => Promise<void>) {
    setBusy(what)
    setRefused(null)
    try {
      await work()
    } catch (error) {
      setRefused(refusalCodeOf(error))
    } finally {
      setBusy(null)
    }
  }

  /** `onChosen`: another table is there, what came of the last one no longer holds. */
  async function choose(onChosen?: () => void) {
    setRefused(null)
    // Nothing is under way while she looks for it: not every browser tells that she gave up.
    const table = await pickTable().catch((error: unknown) => {
      setRefused(refusalCodeOf(error))
      return null
    })
    if (!table) return
    setChecked(null)
    onChosen?.()
    await during('checking', async () => {
      if (table === 'other') throw new Refusal('IMPORT_UNREADABLE')
      setChecked(await check(table))
    })
  }

  return {
    checked,
    busy,
    refused,
    choose,
    send: (work: () => Promise<void>) => during('sending', work),
    forget: () => setChecked(null),
  }
}
