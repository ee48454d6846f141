import { CONSENT_VERSIONS } from '@shared/contract/consent'
import type { SubmitWish, WishPoster } from '@shared/contract/wish'
import { useRef, useState } from 'react'
import { call } from '@/platform/call'
import { asksFirst, type RefusalCode, refusalCodeOf } from '@/platform/refusal'
import { newRequestId } from '@/platform/request-id'
import { scrollToProblem } from '@/platform/scroll-to-problem'

import {
  dropWish,
  emptyWish,
  keepWish,
  missingInWish,
  recallWish,
  type WishDraft,
  type WishField,
  wishInput,
} from './wish-draft'

/** One wish on its way: a draft on this phone, what it lacks, what must be asked first, and what became of it. */
export function useNewWish(compoundId: string, by: WishPoster, contactId = '') {
  const [draft, setDraft] = useState<WishDraft>(() => recallWish(by))
  const [missing, setMissing] = useState<readonly WishField[]>([])
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<RefusalCode | null>(null)
  const [gate, setGate] = useState<RefusalCode | null>(null)
  const [done, setDone] = useState<SubmitWish | null>(null)
  const latest = useRef(draft)

  function keep(part: Partial<WishDraft>) {
    latest.current = { ...latest.current, ...part }
    setDraft(latest.current)
    keepWish(latest.current)
  }

  async function send() {
    const still = missingInWish(latest.current)
    setMissing(still)
    if (still.length > 0) scrollToProblem()
    setRefused(null)
    const input = wishInput(compoundId, latest.current)
    if (!input) return
    setBusy(true)
    const requestId = latest.current.requestId ?? newRequestId()
    keep({ requestId })
    try {
      await call('people.consent', { kind: 'userAgreement', version: CONSENT_VERSIONS.userAgreement })
      const posted = await call('wish.submit', input, requestId)
      // Sent again after a lost line, the same wish is named once more.
      if (contactId !== '') await call('butler.becameWish', { requestId: contactId, wishId: posted.wishId })
      setDone(posted)
      dropWish()
      latest.current = emptyWish(by)
    } catch (error) {
      const code = refusalCodeOf(error)
      if (asksFirst(code) || code === 'HARDSHIP_CONSENT_NEEDED') setGate(code)
      else setRefused(code)
    } finally {
      setBusy(false)
    }
  }

  return {
    draft,
    missing,
    busy,
    refused,
    gate,
    done,
    change(part: Partial<Omit<WishDraft, 'requestId'>>) {
      setRefused(null)
      keep({ ...part, requestId: null })
      setMissing((before) => before.filter((one) => missingInWish(latest.current).includes(one)))
    },
    send: () => void send(),
    passGate() {
      setGate(null)
      void send()
    },
    dropGate: () => setGate(null),
  }
}

export type NewWish = ReturnType<typeof useNewWish>
