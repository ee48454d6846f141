import { CONSENT_VERSIONS } from '@shared/contract/consent'
import type { SubmitProposal } from '@shared/contract/proposal'
import { useRef, useState } from 'react'
import { call } from '@/platform/call'
import { asksFirst, isLost, type RefusalCode, refusalCodeOf } from '@/platform/refusal'
import { newRequestId } from '@/platform/request-id'
import { scrollToProblem } from '@/platform/scroll-to-problem'

import {
  draftOf,
  dropProposal,
  EMPTY,
  inputOf,
  keepProposal,
  type Missing,
  missingIn,
  type ProposeDraft,
} from './propose-draft'
import { markProposed } from './proposed'

/** One proposal on its way: a draft on this phone, what it lacks, and what became of it. */
export function usePropose(consultationId: string) {
  const [draft, setDraft] = useState<ProposeDraft>(() => draftOf(consultationId))
  const [missing, setMissing] = useState<readonly Missing[]>([])
  const [busy, setBusy] = useState(false)
  const [lost, setLost] = useState(false)
  const [refused, setRefused] = useState<RefusalCode | null>(null)
  const [gate, setGate] = useState<RefusalCode | null>(null)
  const [done, setDone] = useState<SubmitProposal | null>(null)
  const latest = useRef(draft)

  function keep(part: Partial<ProposeDraft>) {
    latest.current = { ...latest.current, ...part }
    setDraft(latest.current)
    keepProposal(consultationId, latest.current)
  }

  async function send() {
    const still = missingIn(latest.current)
    setMissing(still)
    if (still.length > 0) scrollToProblem()
    setRefused(null)
    setLost(false)
    const input = inputOf(consultationId, latest.current)
    if (still.length > 0 || !input) return
    setBusy(true)
    // Asked again after a lost answer, it is the same proposal and not a second one.
    const requestId = latest.current.requestId ?? newRequestId()
    keep({ requestId })
    try {
      await call('people.consent', { kind: 'userAgreement', version: CONSENT_VERSIONS.userAgreement })
      const answer = await call('proposal.submit', input, requestId)
      setDone(answer)
      markProposed()
      if (answer.state === 'refused') keep({ requestId: null })
      else {
        dropProposal(consultationId)
        latest.current = EMPTY
      }
    } catch (error) {
      const code = refusalCodeOf(error)
      if (isLost(code)) setLost(true)
      else {
        keep({ requestId: null })
        if (asksFirst(code)) setGate(code)
        else setRefused(code)
      }
    } finally {
      setBusy(false)
    }
  }

  return {
    draft,
    missing,
    busy,
    lost,
    refused,
    gate,
    done,
    change(part: Partial<Omit<ProposeDraft, 'requestId'>>) {
      setRefused(null)
      keep({ ...part, requestId: null })
      setMissing((before) => before.filter((one) => missingIn(latest.current).includes(one)))
    },
    send: () => void send(),
    passGate() {
      setGate(null)
      void send()
    },
    dropGate: () => setGate(null),
    again: () => setDone(null),
  }
}

export type Proposing = ReturnType<typeof usePropose>
