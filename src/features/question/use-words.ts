import { useRef, useState } from 'react'
import { dropDraft, keepDraft, recallDraft } from '@/platform/drafts'
import { asksFirst } from '@/platform/refusal'
import { newRequestId } from '@/platform/request-id'
import { useAttempt } from '@/platform/use-attempt'

interface Draft {
  readonly text: string
  /** Under this id it was sent; whether it arrived is not known yet. */
  readonly requestId: string | null
}

const EMPTY: Draft = { text: '', requestId: null }

/** A question or an answer on its way: kept on this phone until it has arrived, and sent once however often she taps. */
export function useWords<T>(
  key: string,
  send: (text: string, requestId: string) => Promise<T>,
  onDone: (answer: T, text: string) => void,
) {
  const [draft, setDraft] = useState<Draft>(() => recallDraft<Draft>(key) ?? EMPTY)
  const [tried, setTried] = useState(false)
  const { busy, refused, attempt, clear } = useAttempt()
  const latest = useRef(draft)

  function keep(part: Partial<Draft>) {
    latest.current = { ...latest.current, ...part }
    setDraft(latest.current)
    keepDraft(key, latest.current)
  }

  async function go() {
    setTried(true)
    const text = latest.current.text.trim()
    if (text === '') return
    await attempt(async () => {
      const requestId = latest.current.requestId ?? newRequestId()
      keep({ requestId })
      const answer = await send(text, requestId)
      latest.current = EMPTY
      setDraft(EMPTY)
      setTried(false)
      dropDraft(key)
      onDone(answer, text)
    })
  }
  const gate = refused !== null && asksFirst(refused) ? refused : null
  return {
    text: draft.text,
    empty: tried && draft.text.trim() === '',
    busy,
    gate,
    refused: gate === null ? refused : null,
    write: (text: string) => keep({ text, requestId: null }),
    send: () => void go(),
    passGate: () => void go(),
    dropGate: clear,
  }
}
