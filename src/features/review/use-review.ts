import type { QueuedAppeal } from '@shared/contract/review'
import { review as words } from '@shared/copy/staff/review'
import { useState } from 'react'
import { type RefusalCode, refusalCodeOf } from '@/platform/refusal'
import type { Queue } from '@/platform/use-queue'

import { accept, showAgain, undo } from './review-api'

export interface Told {
  readonly id: string
  readonly say: string
  readonly next: string
  /** The appeal as it stands after the decision: what can still be done with it. */
  readonly item: QueuedAppeal | null
  /** The consultation that opened from it. */
  readonly consultationId: string | null
}

/** What is decided on one queue: it leaves the list, the sentence stays, and so does the way back. */
export function useReview(queue: Pick<Queue<QueuedAppeal>, 'drop' | 'put'>) {
  const [told, setTold] = useState<Told | null>(null)
  const [refused, setRefused] = useState<RefusalCode | null>(null)
  const [busy, setBusy] = useState(false)

  async function settle(
    id: string,
    say: string,
    next: string = words.told,
    consultationId: string | null = null,
  ) {
    setRefused(null)
    queue.drop(id)
    setTold({ id, say, next, item: null, consultationId })
    const item = await showAgain(id).catch(() => null)
    setTold({ id, say, next, item, consultationId })
  }

  async function attempt(act: () => Promise<void>) {
    if (busy) return
    setBusy(true)
    setRefused(null)
    try {
      await act()
    } catch (error) {
      setRefused(refusalCodeOf(error))
    }
    setBusy(false)
  }

  return {
    told,
    refused,
    busy,
    settle,
    /** One tap. */
    acceptInto: (id: string, category: { readonly code: string; readonly name: string }) =>
      attempt(async () => {
        await accept(id, category.code)
        await settle(id, words.done.accept(category.name))
      }),
    takeBack: (id: string) =>
      attempt(async () => {
        await undo(id)
        queue.put(await showAgain(id))
        setTold({ id, say: words.done.undo, next: words.told, item: null, consultationId: null })
      }),
  }
}

export type Review = ReturnType<typeof useReview>
