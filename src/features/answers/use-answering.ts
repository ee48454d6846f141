import type { AnswerStatements, AnswerVerdict } from '@shared/contract/answers'
import { useRef, useState } from 'react'
import { call } from '@/platform/call'
import { type RefusalCode, refusalCodeOf } from '@/platform/refusal'
import { newRequestId } from '@/platform/request-id'

interface Written {
  readonly verdict: AnswerVerdict | null
  readonly proposalId: string | null
  readonly reason: string
}

const EMPTY: Written = { verdict: null, proposalId: null, reason: '' }

export type Missing = 'verdict' | 'proposal' | 'reason'

const missingIn = ({ verdict, proposalId, reason }: Written): readonly Missing[] => [
  ...(verdict === null ? (['verdict'] as const) : []),
  ...(verdict !== null && verdict !== 'notAdopted' && proposalId === null ? (['proposal'] as const) : []),
  ...(reason.trim() === '' ? (['reason'] as const) : []),
]

/** One answer on its way; what was written stays until it has arrived. */
export function useAnswering(consultationId: string, onDone: (answer: AnswerStatements) => void) {
  const [written, setWritten] = useState(EMPTY)
  const [missing, setMissing] = useState<readonly Missing[]>([])
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<RefusalCode | null>(null)
  const intent = useRef<{ readonly of: string; readonly requestId: string } | null>(null)

  async function send(statementIds: readonly string[]) {
    const still = missingIn(written)
    setMissing(still)
    setRefused(null)
    const { verdict, proposalId, reason } = written
    if (still.length > 0 || verdict === null) return
    const input = {
      consultationId,
      statementIds,
      verdict,
      reason: reason.trim(),
      ...(verdict === 'notAdopted' || proposalId === null ? {} : { proposalId }),
    }
    // Asked again after a lost answer, it is the same one.
    const of = JSON.stringify(input)
    if (intent.current?.of !== of) intent.current = { of, requestId: newRequestId() }
    setBusy(true)
    try {
      const answer = await call('statement.answer', input, intent.current.requestId)
      setWritten(EMPTY)
      intent.current = null
      onDone(answer)
    } catch (error) {
      setRefused(refusalCodeOf(error))
    } finally {
      setBusy(false)
    }
  }

  return {
    written,
    missing,
    busy,
    refused,
    change(part: Partial<Written>) {
      const next = { ...written, ...part }
      setWritten(next)
      setMissing((before) => before.filter((one) => missingIn(next).includes(one)))
    },
    send: (statementIds: readonly string[]) => void send(statementIds),
  }
}

export type Answering = ReturnType<typeof useAnswering>
