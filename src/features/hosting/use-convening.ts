import type { ConveneSession } from '@shared/contract/session/convene'
import { useState } from 'react'
import { draftPlace } from '@/platform/drafts'
import { useAttempt } from '@/platform/use-attempt'
import { useForm } from '@/platform/use-form'
import { useIntent } from '@/platform/use-intent'

import { emptyConvening, inputOf, missingIn } from './draft'
import { convene } from './hosting-api'

/** A session on its way from a draft to its notice. */
export function useConvening(consultationId: string) {
  const form = useForm({ place: draftPlace(`session:${consultationId}`, emptyConvening), missingIn })
  const { busy, refused, attempt } = useAttempt()
  const intent = useIntent()
  const [convened, setConvened] = useState<ConveneSession | null>(null)

  async function go() {
    const input = inputOf(consultationId, form.draft)
    if (!form.isWhole() || !input) return
    await attempt(async () => {
      const result = await convene(input, intent.idOf(input))
      setConvened(result)
      if (result.state !== 'refused') form.drop()
    })
  }

  return {
    draft: form.draft,
    missing: form.missing,
    change: form.change,
    busy,
    refused,
    convened,
    go: () => void go(),
    again() {
      setConvened(null)
      intent.forget()
    },
  }
}

export type Convening = ReturnType<typeof useConvening>
