import { useState } from 'react'
import { useAttempt } from '@/platform/use-attempt'

/** An act whose form stands down once it is done; refused, what was typed is still there. */
export function useAct(onDone: () => void) {
  const [done, setDone] = useState(false)
  const { busy, refused, attempt } = useAttempt()
  async function run(act: () => Promise<unknown>) {
    await attempt(async () => {
      await act()
      setDone(true)
      onDone()
    })
  }
  return { busy, done, refused, run }
}
