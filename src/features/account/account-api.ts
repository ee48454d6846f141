import type { ExportedItem } from '@shared/contract/account'
import { call } from '@/platform/call'

export const deleteAccount = () => call('account.delete', {})
export const keepAccount = () => call('account.keep', {})

/** More parts than a long life leaves; a copy that never ends is a fault and no copy. */
const MOST_CALLS = 500

/** Her whole copy, part by part as the server gives it out. */
export async function exportAccount(onCount: (items: number) => void): Promise<readonly ExportedItem[]> {
  const items: ExportedItem[] = []
  let cursor: string | null = null
  for (let calls = 0; calls < MOST_CALLS; calls += 1) {
    const part: Awaited<ReturnType<typeof ask>> = await ask(cursor)
    items.push(...part.items)
    onCount(items.length)
    cursor = part.next
    if (cursor === null) return items
  }
  throw new Error('the copy has no end')
}

const ask = (cursor: string | null) => call('account.export', cursor === null ? {} : { cursor })
