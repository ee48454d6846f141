import { useState } from 'react'
import { call } from '@/platform/call'
import { dropDraft, keepDraft, recallDraft } from '@/platform/drafts'
import { newRequestId } from '@/platform/request-id'
import { useAttempt } from '@/platform/use-attempt'

import { type Draft, emptyDraft, inputOf, type Missing, missingIn } from './draft'

const keyOf = (consultationId: string) => `minutes:${consultationId}`

/** Minutes on their way from a draft to the public. */
export function useWriting(consultationId: string, onSent: () => void) {
  const [draft, setDraft] = useState<Draft>(() => recallDraft<Draft>(keyOf(consultationId)) ?? emptyDraft)
  const [missing, setMissing] = useState<readonly Missing[]>([])
  const { busy, refused, attempt } = useAttempt()
  const [intent, setIntent] = useState<{ readonly of: string; readonly requestId: string } | null>(null)

  function change(part: Partial<Draft>) {
    const next = { ...draft, ...part }
    setDraft(next)
    setMissing((before) => before.filter((one) => missingIn(next).includes(one)))
    keepDraft(keyOf(consultationId), next)
  }

  async function send() {
    const input = inputOf(consultationId, draft)
    setMissing(missingIn(draft))
    if (!input) return
    await attempt(async () => {
      // Asked again after a lost answer, it is the same text and not a second one.
      const of = JSON.stringify(input)
      const mine = intent?.of === of ? intent : { of, requestId: newRequestId() }
      setIntent(mine)
      const { state } = await call('minutes.write', input, mine.requestId)
      if (state !== 'refused') dropDraft(keyOf(consultationId))
      onSent()
    })
  }

  return { draft, missing, busy, refused, change, send: () => void send() }
}

export type Writing = ReturnType<typeof useWriting>
