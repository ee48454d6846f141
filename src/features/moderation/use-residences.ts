import type { ResidenceRequestView } from '@shared/contract/residence'
import { residents as words } from '@shared/copy/staff/residents'
import { useState } from 'react'
import { Refusal, type RefusalCode } from '@/platform/refusal'
import type { Queue } from '@/platform/use-queue'

import { decideResidence, verifyLater, vouch } from './moderation-api'
import { useHeld } from './use-held'

export interface Told {
  readonly say: string
  readonly next: string
}

/** Decisions on the residences of one queue: held for a moment, sent, put back where they are refused. */
export function useResidences(queue: Pick<Queue<ResidenceRequestView>, 'drop' | 'put'>) {
  const [told, setTold] = useState<Told | null>(null)
  const [refused, setRefused] = useState<RefusalCode | null>(null)

  const held = useHeld<ResidenceRequestView>(verifyLater, (request, sent) => {
    if (sent.kind === 'refused') {
      queue.put(request)
      setTold(null)
      setRefused(sent.code)
      return
    }
    setTold({ say: words.sentVerify(request.name), next: sent.kind === 'kept' ? words.kept : words.told })
  })

  return {
    held: held.item,
    told,
    refused,
    hold(request: ResidenceRequestView) {
      setTold(null)
      setRefused(null)
      queue.drop(request.id)
      held.hold(request)
    },
    undo() {
      const back = held.undo()
      if (back) queue.put(back)
    },
    async refuse(request: ResidenceRequestView, reason: string) {
      const sent = await decideResidence(request.id, 'refuse', reason)
      if (sent.kind === 'refused') throw new Refusal(sent.code)
      setRefused(null)
      queue.drop(request.id)
      setTold({ say: words.sentRefuse(request.name), next: sent.kind === 'kept' ? words.kept : words.told })
    },
    async vouchFor(request: ResidenceRequestView, note: string) {
      await vouch(request, note)
      setRefused(null)
      queue.put({ ...request, known: true })
    },
  }
}
