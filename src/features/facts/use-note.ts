import { type AddFactNote, FACT_NOTE_MOST_PHOTOS } from '@shared/contract/facts'
import { useRef, useState } from 'react'
import { call } from '@/platform/call'
import { dropDraft, keepDraft, recallDraft } from '@/platform/drafts'
import { choosePictures, forgetPicture, type Picture } from '@/platform/pictures'
import { type RefusalCode, refusalCodeOf } from '@/platform/refusal'
import { newRequestId } from '@/platform/request-id'
import { sendPhoto } from '@/platform/send-photo'

import { markFacts } from './facts-changed'

interface Draft {
  readonly text: string
  readonly photos: readonly (Picture & { readonly photoId: string | null })[]
  readonly corrects: string | null
  /** Under this id it was sent; whether it arrived is not known yet. */
  readonly requestId: string | null
}

const EMPTY: Draft = { text: '', photos: [], corrects: null, requestId: null }
const keyOf = (consultationId: string) => `fact.${consultationId}`

/** A fact note on its way: written down on this phone until it has arrived. */
export function useNote(consultationId: string, onDone: () => void) {
  const key = keyOf(consultationId)
  const [draft, setDraft] = useState<Draft>(() => recallDraft<Draft>(key) ?? EMPTY)
  const [busy, setBusy] = useState(false)
  const [empty, setEmpty] = useState(false)
  const [refused, setRefused] = useState<RefusalCode | null>(null)
  const [photoProblem, setPhotoProblem] = useState(false)
  const [done, setDone] = useState<AddFactNote | null>(null)
  const latest = useRef(draft)

  function keep(part: Partial<Draft>) {
    latest.current = { ...latest.current, ...part }
    setDraft(latest.current)
    keepDraft(key, latest.current)
  }

  async function photoIds(): Promise<readonly string[]> {
    const ids: string[] = []
    for (const photo of latest.current.photos) {
      const photoId = photo.photoId ?? (await sendPhoto(photo, 'factNote'))
      ids.push(photoId)
      keep({
        photos: latest.current.photos.map((one) => (one.path === photo.path ? { ...one, photoId } : one)),
      })
    }
    return ids
  }

  async function send() {
    const text = latest.current.text.trim()
    setEmpty(text === '')
    setRefused(null)
    if (text === '') return
    setBusy(true)
    try {
      const ids = await photoIds()
      const requestId = latest.current.requestId ?? newRequestId()
      keep({ requestId })
      const corrects = latest.current.corrects ?? undefined
      setDone(
        await call('consultation.addFactNote', { consultationId, text, photoIds: ids, corrects }, requestId),
      )
      latest.current.photos.forEach(forgetPicture)
      latest.current = EMPTY
      setDraft(EMPTY)
      dropDraft(key)
      markFacts()
      onDone()
    } catch (error) {
      setRefused(refusalCodeOf(error))
    } finally {
      setBusy(false)
    }
  }

  return {
    draft,
    busy,
    empty,
    refused,
    photoProblem,
    done,
    change(part: Partial<Pick<Draft, 'text' | 'corrects'>>) {
      setDone(null)
      keep({ ...part, requestId: null })
    },
    async addPhotos() {
      setPhotoProblem(false)
      try {
        const room = FACT_NOTE_MOST_PHOTOS - latest.current.photos.length
        const chosen = (await choosePictures(room)).slice(0, room)
        keep({
          photos: [...latest.current.photos, ...chosen.map((one) => ({ ...one, photoId: null }))],
          requestId: null,
        })
      } catch {
        setPhotoProblem(true)
      }
    },
    removePhoto(path: string) {
      for (const photo of latest.current.photos) if (photo.path === path) forgetPicture(photo)
      keep({ photos: latest.current.photos.filter((one) => one.path !== path), requestId: null })
    },
    send: () => void send(),
  }
}

export type Noting = ReturnType<typeof useNote>
