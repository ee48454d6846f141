import { account as words } from '@shared/copy/account'
import { useState } from 'react'
import { saveText } from '@/platform/save-text'
import { useAttempt } from '@/platform/use-attempt'

import { exportAccount } from './account-api'

/** Gathers her copy and lets her keep it as one file; what was gathered is held for another try at saving. */
export function useExport() {
  const { busy, refused, attempt } = useAttempt()
  const [count, setCount] = useState(0)
  const [saved, setSaved] = useState<'yes' | 'no' | null>(null)

  async function run() {
    setSaved(null)
    setCount(0)
    await attempt(async () => {
      const items = await exportAccount(setCount)
      const now = new Date()
      const text = JSON.stringify({ exportedAt: now.toISOString(), items }, null, 2)
      const day = now.toISOString().slice(0, 10)
      setSaved((await saveText(words.fileName(day), text)) ? 'yes' : 'no')
    })
  }

  return { busy, refused, count, saved, run }
}
