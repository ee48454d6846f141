import { CONTACT_MOST_PHOTOS } from '@shared/contract/butler'
import { useRef, useState } from 'react'
import { dropDraft, keepDraft, recallDraft } from '@/platform/drafts'
import { choosePictures, forgetPicture, type Picture } from '@/platform/pictures'
import { asksFirst, type RefusalCode, refusalCodeOf } from '@/platform/refusal'
import { newRequestId } from '@/platform/request-id'
import { sendPhoto } from '@/platform/send-photo'

interface Draft {
  readonly text: string
  readonly photos: readonly (Picture & { readonly photoId: string | null })[]
  /** Under this id it was sent; whether it arrived is not known yet. */
  readonly requestId: string | null
}

const EMPTY: Draft = { text: '', photos: [], requestId: null }

/**
 * Words and photos for a butler or from her, kept on this phone until they have arrived. `send` gets
 * them with the id of the intent, the same one as long as nothing of it changes.
 */
export function useMessage<T>(
  key: string,
  send: (text: string, photoIds: readonly string[], requestId: string) => Promise<T>,
  onDone: (answer: T) => void,
) {
  const [draft, setDraft] = useState<Draft>(() => recallDraft<Draft>(key) ?? EMPTY)
  const [busy, setBusy] = useState(false)
  const [empty, setEmpty] = useState(false)
  const [refused, setRefused] = useState<RefusalCode | null>(null)
  const [gate, setGate] = useState<RefusalCode | null>(null)
  const latest = useRef(draft)

  function keep(part: Partial<Draft>) {
    latest.current = { ...latest.current, ...part }
    setDraft(latest.current)
    keepDraft(key, latest.current)
  }

  async function photoIds(): Promise<readonly string[]> {
    const ids: string[] = []
    for (const photo of latest.current.photos) {
      const photoId = photo.photoId ?? (await sendPhoto(photo, 'contact'))
      ids.push(photoId)
      keep({
        photos: latest.current.photos.map((one) => (one.path === photo.path ? { ...one, photoId } : one)),
      })
    }
    return ids
  }

  async function go() {
    const text = latest.current.text.trim()
    setEmpty(text === '')
    setRefused(null)
    if (text === '') return
    setBusy(true)
    try {
      const requestId = latest.current.requestId ?? newRequestId()
      keep({ requestId })
      const answer = await send(text, await photoIds(), requestId)
      latest.current.photos.forEach(forgetPicture)
      latest.current = EMPTY
      setDraft(EMPTY)
      dropDraft(key)
      onDone(answer)
    } catch (error) {
      const code = refusalCodeOf(error)
      if (asksFirst(code)) setGate(code)
      else setRefused(code)
    } finally {
      setBusy(false)
    }
  }

  return {
    draft,
    busy,
    problem: empty && draft.text.trim() === '',
    refused,
    gate,
    write: (text: string) => keep({ text, requestId: null }),
    /** What is sent with it has changed: another intent. */
    anew: () => keep({ requestId: null }),
    async addPhotos() {
      try {
        const room = CONTACT_MOST_PHOTOS - latest.current.photos.length
        const chosen = (await choosePictures(room)).slice(0, room)
        const photos = chosen.map((one) => ({ ...one, photoId: null }))
        keep({ photos: [...latest.current.photos, ...photos], requestId: null })
      } catch (error) {
        setRefused(refusalCodeOf(error))
      }
    },
    removePhoto(path: string) {
      for (const photo of latest.current.photos) if (photo.path === path) forgetPicture(photo)
      keep({ photos: latest.current.photos.filter((one) => one.path !== path), requestId: null })
    },
    send: () => void go(),
    passGate() {
      setGate(null)
      void go()
    },
    dropGate: () => setGate(null),
  }
}

export type Message = ReturnType<typeof useMessage>
