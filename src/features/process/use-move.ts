import type { MoveConsultationInput, OpenVerb } from '@shared/contract/process'
import { useState } from 'react'
import { useAttempt } from '@/platform/use-attempt'
import { useIntent } from '@/platform/use-intent'

import { move } from './process-api'

export type Saying = Partial<Omit<MoveConsultationInput, 'consultationId' | 'verb'>>

/** One verb on its way: what it must say, and the same intent after a lost answer. */
export function useMove(consultationId: string, { verb, asks }: OpenVerb, onDone: () => void) {
  const [saying, setSaying] = useState<Saying>({})
  const [missing, setMissing] = useState<readonly string[]>([])
  const { busy, refused, attempt } = useAttempt()
  const intent = useIntent()

  async function send() {
    const lacking = asks.filter((one) => String(saying[one] ?? '').trim() === '')
    setMissing(lacking)
    if (lacking.length > 0 || busy) return
    const reason = saying.reason?.trim()
    const input = { consultationId, verb, ...saying, ...(reason ? { reason } : {}) }
    await attempt(async () => {
      await move(input, intent.idOf(input))
      onDone()
    })
  }

  return {
    saying,
    missing,
    busy,
    refused,
    say(part: Saying) {
      setSaying((before) => ({ ...before, ...part }))
      setMissing((before) => before.filter((one) => !(one in part)))
    },
    send: () => void send(),
  }
}
