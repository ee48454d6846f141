import type { AnswerStatements, AnswerVerdict } from '@shared/contract/answers'
import { useState } from 'react'
import { call } from '@/platform/call'
import { useAttempt } from '@/platform/use-attempt'
import { useIntent } from '@/platform/use-intent'

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
  const { busy, refused, attempt } = useAttempt()
  const intent = useIntent()

  async function send(statementIds: readonly string[]) {
    const still = missingIn(written)
    setMissing(still)
    const { verdict, proposalId, reason } = written
    if (still.length > 0 || verdict === null) return
    const input = {
      consultationId,
      statementIds,
      verdict,
      reason: reason.trim(),
      ...(verdict === 'notAdopted' || proposalId === null ? {} : { proposalId }),
    }
    await attempt(async () => {
      const answer = await call('statement.answer', input, intent.idOf(input))
      setWritten(EMPTY)
      intent.forget()
      onDone(answer)
    })
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
