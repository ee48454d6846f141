import { call } from '@/platform/call'
import { draftPlace } from '@/platform/drafts'
import { useAttempt } from '@/platform/use-attempt'
import { useForm } from '@/platform/use-form'
import { useIntent } from '@/platform/use-intent'

import { emptyDraft, inputOf, missingIn } from './draft'

/** Minutes on their way from a draft to the public. */
export function useWriting(consultationId: string, onSent: () => void) {
  const form = useForm({ place: draftPlace(`minutes:${consultationId}`, emptyDraft), missingIn })
  const { busy, refused, attempt } = useAttempt()
  const intent = useIntent()

  async function send() {
    const input = inputOf(consultationId, form.draft)
    if (!form.isWhole() || !input) return
    await attempt(async () => {
      const { state } = await call('minutes.write', input, intent.idOf(input))
      if (state !== 'refused') form.drop()
      onSent()
    })
  }

  const { draft, missing, change } = form
  return { draft, missing, busy, refused, change, send: () => void send() }
}

export type Writing = ReturnType<typeof useWriting>
