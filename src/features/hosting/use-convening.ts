import type { ConveneSession } from '@shared/contract/session'
import { useState } from 'react'
import { dropDraft, keepDraft, recallDraft } from '@/platform/drafts'
import { newRequestId } from '@/platform/request-id'
import { useAttempt } from '@/platform/use-attempt'

import { type ConveneDraft, emptyConvening, inputOf, type Missing, missingIn } from './draft'
import { convene } from './hosting-api'

const draftKey = (consultationId: string) => `session:${consultationId}`

/** A session on its way from a draft to its notice. */
export function useConvening(consultationId: string) {
  const [draft, setDraft] = useState<ConveneDraft>(
    () => recallDraft<ConveneDraft>(draftKey(consultationId)) ?? emptyConvening,
  )
  const [missing, setMissing] = useState<readonly Missing[]>([])
  const { busy, refused, attempt } = useAttempt()
  const [convened, setConvened] = useState<ConveneSession | null>(null)
  const [intent, setIntent] = useState({ of: '', requestId: '' })

  function change(part: Partial<ConveneDraft>) {
    const next = { ...draft, ...part }
    setDraft(next)
    setMissing((before) => before.filter((one) => missingIn(next).includes(one)))
    keepDraft(draftKey(consultationId), next)
  }

  async function go() {
    const still = missingIn(draft)
    setMissing(still)
    const input = inputOf(consultationId, draft)
    if (still.length > 0 || !input) return
    await attempt(async () => {
      // Asked again after a lost answer, it is the same session and not a second one.
      const of = JSON.stringify(input)
      const mine = intent.of === of ? intent : { of, requestId: newRequestId() }
      setIntent(mine)
      const result = await convene(input, mine.requestId)
      setConvened(result)
      if (result.state !== 'refused') dropDraft(draftKey(consultationId))
    })
  }

  return {
    draft,
    missing,
    busy,
    refused,
    convened,
    change,
    go: () => void go(),
    again() {
      setConvened(null)
      setIntent({ of: '', requestId: '' })
    },
  }
}

export type Convening = ReturnType<typeof useConvening>
