import type { BeginPhoto } from '@shared/contract/photo'
import { common } from '@shared/copy/common'
import { refusals } from '@shared/copy/refusals'
import { useState } from 'react'

import { pickTable, type TableFile } from './pick-table'
import { putFile } from './put-file'
import { isLost, Refusal, type RefusalCode, refusalCodeOf } from './refusal'

/** Puts a table where the server lets it be put; refused where it is empty or larger than `most` bytes. */
export async function putTable<Begun extends { readonly upload: BeginPhoto['upload'] }>(
  { bytes }: TableFile,
  most: number,
  begin: (size: number) => Promise<Begun>,
): Promise<Begun> {
  const size = bytes.byteLength
  if (size === 0) throw new Refusal('IMPORT_UNREADABLE')
  if (size > most) throw new Refusal('IMPORT_TOO_LARGE')
  const begun = await begin(size)
  await putFile(begun.upload, bytes)
  return begun
}

/** A table on its way: chosen, looked through by `check`, and sent only when she says so. */
export function useTable<Checked>(check: (table: TableFile) => Promise<Checked>) {
  const [checked, setChecked] = useState<Checked | null>(null)
  const [busy, setBusy] = useState<'checking' | 'sending' | null>(null)
  const [refused, setRefused] = useState<RefusalCode | null>(null)
  /** Chosen, and lost on the line: she need not look for it again. */
  const [lost, setLost] = useState<TableFile | null>(null)

  async function during(what: 'checking' | 'sending', work: () => Promise<void>) {
    setBusy(what)
    setRefused(null)
    setLost(null)
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
    await look(table)
  }

  const look = (table: TableFile | 'other') =>
    during('checking', async () => {
      if (table === 'other') throw new Refusal('IMPORT_UNREADABLE')
      try {
        setChecked(await check(table))
      } catch (error) {
        if (isLost(refusalCodeOf(error))) setLost(table)
        throw error
      }
    })

  /** The same table is looked at again where only the line was lost. */
  const again = lost && {
    next: common.tableKept,
    act: { text: common.tryAgain, onTap: () => void look(lost) },
  }

  return {
    checked,
    busy,
    /** Why a table was not taken, as a notice says it. */
    trouble: refused && { kind: 'problem' as const, ...refusals[refused], ...again },
    choose,
    send: (work: () => Promise<void>) => during('sending', work),
    forget: () => setChecked(null),
  }
}
