import type { StatementView } from '@shared/contract/consultation'
import type { ReportReason } from '@shared/contract/statement'
import { useCallback, useState } from 'react'
import { useGated } from '@/platform/use-gated'

import { reportStatement } from './statement-api'

/** 反映: which words, why, and what the ladder asks for before it counts. */
export function useReport(onDone: () => void) {
  const [about, setAbout] = useState<StatementView | null>(null)
  const [reason, setReason] = useState<ReportReason | null>(null)
  const { run, clear, ...work } = useGated()
  const [thanks, setThanks] = useState('')

  function send() {
    if (!about || reason === null || work.busy) return
    void run(async () => {
      await reportStatement(about.id, reason)
      setThanks(about.id)
      setAbout(null)
      onDone()
    })
  }

  return {
    ...work,
    about,
    reason,
    /** Whose report was taken last. */
    thanks,
    begin: useCallback((statement: StatementView) => {
      setReason(null)
      clear()
      setAbout(statement)
    }, []),
    choose: setReason,
    send,
    close: () => setAbout(null),
  }
}

export type Reporting = ReturnType<typeof useReport>
