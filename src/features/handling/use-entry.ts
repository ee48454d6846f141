import { type AddEntry, type DoneVerdict, ENTRY_MOST_PHOTOS, type EntryKind } from '@shared/contract/handling'
import { useState } from 'react'
import { call } from '@/platform/call'
import { type PhotoDraft, usePhotoDraft } from '@/platform/use-photo-draft'

import { markWork } from './work-changed'

interface Draft extends PhotoDraft {
  readonly text: string
  readonly verdict: DoneVerdict | null
  readonly taskId: string | null
}

const EMPTY: Draft = { text: '', photos: [], verdict: null, taskId: null, requestId: null }

export interface Wanted {
  readonly consultationId: string
  readonly kind: EntryKind
  readonly beforeId: string | null
}

const isSpot = (kind: EntryKind) => kind === 'before' || kind === 'after'
export const photosOf = (kind: EntryKind) => (isSpot(kind) ? 1 : ENTRY_MOST_PHOTOS)

/** An entry on its way. */
export function useEntry({ consultationId, kind, beforeId }: Wanted) {
  const {
    deliver,
    now: _,
    ...kept
  } = usePhotoDraft({
    key: `work.${consultationId}.${kind}.${beforeId ?? ''}`,
    empty: EMPTY,
    purpose: 'work',
    mostPhotos: photosOf(kind),
  })
  const { draft, busy } = kept
  const [tried, setTried] = useState(false)
  const [done, setDone] = useState<AddEntry | null>(null)

  const lacking = {
    text: draft.text.trim() === '',
    photo: isSpot(kind) && draft.photos.length === 0,
    verdict: kind === 'evidence' && draft.verdict === null,
  }

  async function send() {
    setTried(true)
    if (lacking.text || lacking.photo || lacking.verdict || busy) return
    await deliver(
      ({ text, verdict, taskId }, photoIds, requestId) =>
        call(
          'work.addEntry',
          {
            consultationId,
            kind,
            text: text.trim(),
            photoIds,
            ...(kind === 'evidence' && verdict ? { verdict } : {}),
            ...(beforeId ? { beforeId } : {}),
            ...(taskId ? { taskId } : {}),
          },
          requestId,
        ),
      (answer) => {
        setDone(answer)
        markWork()
      },
    )
  }

  return {
    ...kept,
    done,
    missing: tried ? lacking : { text: false, photo: false, verdict: false },
    send: () => void send(),
  }
}
