import { WISH_PHOTOS_MOST } from '@shared/contract/wish/note'
import { useState } from 'react'
import { call } from '@/platform/call'
import { forgetPicture, type Picture } from '@/platform/pictures'
import { type PhotoDraft, usePhotoDraft } from '@/platform/use-photo-draft'

interface Draft extends PhotoDraft {
  readonly text: string
  readonly minutes: string
}

const EMPTY: Draft = { text: '', minutes: '', photos: [], requestId: null }

export const minutesOf = (typed: string): number | null => {
  const count = Number(typed.trim())
  return Number.isInteger(count) && count >= 1 && count <= 720 ? count : null
}

/** What was done for a wish, on its way. */
export function useRecord(wishId: string, onDone: () => void) {
  const {
    deliver,
    now,
    pickPhotos,
    takePhotos,
    addPhotos: _,
    removePhoto,
    ...kept
  } = usePhotoDraft({
    key: `wish.${wishId}`,
    empty: EMPTY,
    purpose: 'wishNote',
    mostPhotos: WISH_PHOTOS_MOST,
  })
  const [asked, setAsked] = useState<'note' | 'done' | null>(null)
  const [chosen, setChosen] = useState<readonly Picture[]>([])

  async function send(finished: boolean) {
    const text = now().text.trim()
    const minutes = minutesOf(now().minutes)
    setAsked(finished ? 'done' : 'note')
    if (text === '' || (finished && minutes === null)) return
    const done = finished && minutes !== null ? { done: { minutes } } : {}
    await deliver(
      (_, photoIds, requestId) => call('wish.note', { wishId, text, photoIds, ...done }, requestId),
      onDone,
    )
  }

  return {
    ...kept,
    asked,
    /** Chosen, and not taken along before she said that nobody is seen on them. */
    chosen,
    choose: async () => setChosen(await pickPhotos()),
    take() {
      takePhotos(chosen)
      setChosen([])
    },
    leave() {
      chosen.forEach(forgetPicture)
      setChosen([])
    },
    remove: removePhoto,
    send: (finished: boolean) => void send(finished),
  }
}
