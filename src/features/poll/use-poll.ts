import type { AnswerPollInput, PollView } from '@shared/contract/poll'
import { useEffect, useState } from 'react'
import { watchOutbox } from '@/platform/outbox'
import { asksFirst, type RefusalCode } from '@/platform/refusal'
import { useAnswer } from '@/platform/use-answer'

import { answerPoll, refusedAnswer, waitingAnswer } from './poll-api'

/** The poll of a consultation and her answer on its way: chosen, sent or kept, and what is asked first. */
export function usePoll(consultationId: string, asked: boolean) {
  const answer = useAnswer('poll.show', asked ? { consultationId } : null)
  const [waiting, setWaiting] = useState(() => waitingAnswer(consultationId))
  const [picked, setPicked] = useState<string | null>(null)
  const [sent, setSent] = useState<PollView['mine']>(null)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<RefusalCode | null>(() => refusedAnswer(consultationId))
  const [gate, setGate] = useState<RefusalCode | null>(null)
  const poll = answer.data?.poll ?? null
  const mine = sent ?? poll?.mine ?? null
  const chosen = picked ?? waiting ?? mine?.choice ?? null

  function refuse(code: RefusalCode) {
    if (asksFirst(code)) setGate(code)
    else setRefused(code)
    // What she looks at is older than what the server knows.
    if (code === 'POLL_CLOSED' || code === 'POLL_OPTION_UNKNOWN') answer.reload()
  }

  useEffect(
    () =>
      watchOutbox((letter, delivery) => {
        if (letter.name !== 'poll.answer') return
        if ((letter.input as AnswerPollInput).consultationId !== consultationId) return
        if (delivery.kind === 'kept' || delivery.kind === 'replaced') return
        setWaiting(null)
        if (delivery.kind === 'refused') refuse(delivery.code)
        else answer.reload()
        return true
      }),
    [consultationId],
  )

  async function send(choice: string) {
    setBusy(true)
    setRefused(null)
    const delivery = await answerPoll({ consultationId, choice })
    setBusy(false)
    setWaiting(delivery.kind === 'kept' ? choice : null)
    if (delivery.kind === 'refused') return refuse(delivery.code)
    if (delivery.kind !== 'done') return
    setPicked(null)
    setSent(delivery.data)
    answer.reload()
  }

  return {
    poll,
    answer,
    mine,
    chosen,
    /** The answer waits on the phone for the network. */
    kept: waiting !== null,
    busy,
    refused,
    gate,
    pick(choice: string) {
      setPicked(choice)
      setRefused(null)
    },
    send: () => chosen !== null && void send(chosen),
    passGate() {
      setGate(null)
      if (chosen !== null) void send(chosen)
    },
    dropGate: () => setGate(null),
  }
}

export type Polling = ReturnType<typeof usePoll>
