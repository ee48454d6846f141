import { WISH_PHOTOS_MOST } from '@shared/contract/wish'
import { useRef, useState } from 'react'
import { call } from '@/platform/call'
import { dropDraft, keepDraft, recallDraft } from '@/platform/drafts'
import { choosePictures, forgetPicture, type Picture } from '@/platform/pictures'
import { type RefusalCode, refusalCodeOf } from '@/platform/refusal'
import { newRequestId } from '@/platform/request-id'
import { sendPhoto } from '@/platform/send-photo'

interface Draft {
  readonly text: string
  readonly minutes: string
  readonly photos: readonly (Picture & { readonly photoId: string | null })[]
  readonly requestId: string | null
}

const EMPTY: Draft = { text: '', minutes: '', photos: [], requestId: null }

export const minutesOf = (typed: string): number | null => {
  const count = Number(typed.trim())
  return Number.isInteger(count) && count >= 1 && count <= 720 ? count : null
}

/** What was done, on its way: written down on this phone until it has arrived. */
export function useRecord(wishId: string, onDone: () => void) {
  const key = `wish.${wishId}`
  const [draft, setDraft] = useState<Draft>(() => recallDraft<Draft>(key) ?? EMPTY)
  const [busy, setBusy] = useState(false)
  const [asked, setAsked] = useState<'note' | 'done' | null>(null)
  const [refused, setRefused] = useState<RefusalCode | null>(null)
  const [photoProblem, setPhotoProblem] = useState(false)
  const [chosen, setChosen] = useState<readonly Picture[]>([])
  const latest = useRef(draft)

  function keep(part: Partial<Draft>) {
    latest.current = { ...latest.current, ...part }
    setDraft(latest.current)
    keepDraft(key, latest.current)
  }

  async function photoIds(): Promise<readonly string[]> {
    const ids: string[] = []
    for (const photo of latest.current.photos) {
      const photoId = photo.photoId ?? (await sendPhoto(photo, 'wishNote'))
      ids.push(photoId)
      keep({
        photos: latest.current.photos.map((one) => (one.path === photo.path ? { ...one, photoId } : one)),
      })
    }
    return ids
  }

  async function send(finished: boolean) {
    const text = latest.current.text.trim()
    const minutes = minutesOf(latest.current.minutes)
    setAsked(finished ? 'done' : 'note')
    setRefused(null)
    if (text === '' || (finished && minutes === null)) return
    setBusy(true)
    try {
      const ids = await photoIds()
      const requestId = latest.current.requestId ?? newRequestId()
      keep({ requestId })
      const done = finished && minutes !== null ? { done: { minutes } } : {}
      await call('wish.note', { wishId, text, photoIds: ids, ...done }, requestId)
      latest.current.photos.forEach(forgetPicture)
      latest.current = EMPTY
      setDraft(EMPTY)
      dropDraft(key)
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
    asked,
    refused,
    photoProblem,
    /** Chosen, and not taken along before she said that nobody is seen on them. */
    chosen,
    change: (part: Partial<Pick<Draft, 'text' | 'minutes'>>) => keep({ ...part, requestId: null }),
    async choose() {
      setPhotoProblem(false)
      try {
        const room = WISH_PHOTOS_MOST - latest.current.photos.length
        setChosen((await choosePictures(room)).slice(0, room))
      } catch {
        setPhotoProblem(true)
      }
    },
    take() {
      keep({
        photos: [...latest.current.photos, ...chosen.map((one) => ({ ...one, photoId: null }))],
        requestId: null,
      })
      setChosen([])
    },
    leave() {
      chosen.forEach(forgetPicture)
      setChosen([])
    },
    remove(path: string) {
      for (const photo of latest.current.photos) if (photo.path === path) forgetPicture(photo)
      keep({ photos: latest.current.photos.filter((one) => one.path !== path), requestId: null })
    },
    send: (finished: boolean) => void send(finished),
  }
}
