import type { StatementView } from '@shared/contract/consultation'
import type { ReportReason } from '@shared/contract/statement'
import { useCallback, useState } from 'react'
import { asksFirst, type RefusalCode, refusalCodeOf } from '@/platform/refusal'

import { reportStatement } from './statement-api'

/** 反映: which words, why, and what the ladder asks for before it counts. */
export function useReport(onDone: () => void) {
  const [about, setAbout] = useState<StatementView | null>(null)
  const [reason, setReason] = useState<ReportReason | null>(null)
  const [gate, setGate] = useState<RefusalCode | null>(null)
  const [refused, setRefused] = useState<RefusalCode | null>(null)
  const [busy, setBusy] = useState(false)
  const [thanks, setThanks] = useState('')

  async function send() {
    if (!about || reason === null || busy) return
    setBusy(true)
    setRefused(null)
    try {
      await reportStatement(about.id, reason)
      setThanks(about.id)
      setAbout(null)
      onDone()
    } catch (error) {
      const code = refusalCodeOf(error)
      if (asksFirst(code)) setGate(code)
      else setRefused(code)
    } finally {
      setBusy(false)
    }
  }

  return {
    about,
    reason,
    gate,
    refused,
    busy,
    /** Whose report was taken last. */
    thanks,
    begin: useCallback((statement: StatementView) => {
      setReason(null)
      setRefused(null)
      setAbout(statement)
    }, []),
    choose: setReason,
    send: () => void send(),
    close: () => setAbout(null),
    passGate() {
      setGate(null)
      void send()
    },
    dropGate: () => setGate(null),
  }
}

export type Reporting = ReturnType<typeof useReport>
