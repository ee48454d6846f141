import { type AddFactNote, FACT_NOTE_MOST_PHOTOS } from '@shared/contract/facts'
import { useState } from 'react'
import { call } from '@/platform/call'
import { type PhotoDraft, usePhotoDraft } from '@/platform/use-photo-draft'

import { markFacts } from './facts-changed'

interface Draft extends PhotoDraft {
  readonly text: string
  readonly corrects: string | null
}

const EMPTY: Draft = { text: '', photos: [], corrects: null, requestId: null }

/** A fact note on its way. */
export function useNote(consultationId: string, onDone: () => void) {
  const { deliver, change, now, ...kept } = usePhotoDraft({
    key: `fact.${consultationId}`,
    empty: EMPTY,
    purpose: 'factNote',
    mostPhotos: FACT_NOTE_MOST_PHOTOS,
  })
  const [empty, setEmpty] = useState(false)
  const [done, setDone] = useState<AddFactNote | null>(null)

  async function send() {
    const text = now().text.trim()
    setEmpty(text === '')
    if (text === '') return
    await deliver(
      ({ corrects }, photoIds, requestId) =>
        call(
          'consultation.addFactNote',
          { consultationId, text, photoIds, corrects: corrects ?? undefined },
          requestId,
        ),
      (answer) => {
        setDone(answer)
        markFacts()
        onDone()
      },
    )
  }

  return {
    ...kept,
    empty,
    done,
    change(part: Partial<Pick<Draft, 'text' | 'corrects'>>) {
      setDone(null)
      change(part)
    },
    send: () => void send(),
  }
}

export type Noting = ReturnType<typeof useNote>
