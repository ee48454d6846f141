import type { PhotoKind } from '@shared/contract/photo'
import { useRef, useState } from 'react'

import { dropDraft, keepDraft, recallDraft } from './drafts'
import { choosePictures, forgetPicture, type Picture } from './pictures'
import { newRequestId } from './request-id'
import { sendPhoto } from './send-photo'
import { useAttempt } from './use-attempt'

export interface PhotoDraft {
  readonly photos: readonly (Picture & { readonly photoId: string | null })[]
  /** Under this id it was sent; whether it arrived is not known yet. */
  readonly requestId: string | null
}

interface Settings<Draft> {
  /** Under this name it is kept on this phone. */
  readonly key: string
  readonly empty: Draft
  readonly purpose: PhotoKind
  readonly mostPhotos: number
}

/** How one thing is sent: its photos lie with the server, and the id of the intent stays while nothing changes. */
type Send<Draft, T> = (draft: Draft, photoIds: readonly string[], requestId: string) => Promise<T>

/** Words with photos on their way: kept on this phone until they have arrived, and sent once however often she taps. */
export function usePhotoDraft<Draft extends PhotoDraft>({
  key,
  empty,
  purpose,
  mostPhotos,
}: Settings<Draft>) {
  const [draft, setDraft] = useState<Draft>(() => recallDraft<Draft>(key) ?? empty)
  const [photoProblem, setPhotoProblem] = useState(false)
  const { busy, refused, attempt, clear } = useAttempt()
  const latest = useRef(draft)

  function keep(part: Partial<PhotoDraft> | Partial<Draft>) {
    latest.current = { ...latest.current, ...part }
    setDraft(latest.current)
    keepDraft(key, latest.current)
  }

  async function photoIds(): Promise<readonly string[]> {
    const ids: string[] = []
    for (const photo of latest.current.photos) {
      const photoId = photo.photoId ?? (await sendPhoto(photo, purpose))
      ids.push(photoId)
      keep({
        photos: latest.current.photos.map((one) => (one.path === photo.path ? { ...one, photoId } : one)),
      })
    }
    return ids
  }

  function takePhotos(chosen: readonly Picture[]) {
    const photos = chosen.map((one) => ({ ...one, photoId: null }))
    keep({ photos: [...latest.current.photos, ...photos], requestId: null })
  }

  /** What she picks, no more than there is room for. */
  async function pickPhotos(): Promise<readonly Picture[]> {
    setPhotoProblem(false)
    try {
      const room = mostPhotos - latest.current.photos.length
      return (await choosePictures(room)).slice(0, room)
    } catch {
      setPhotoProblem(true)
      return []
    }
  }

  return {
    draft,
    busy,
    refused,
    clearRefused: clear,
    photoProblem,
    /** The newest draft, also inside an act that began before a change. */
    now: () => latest.current,
    /** A change is another intent. */
    change: (part: Partial<Omit<Draft, keyof PhotoDraft>>) =>
      keep({ ...part, requestId: null } as Partial<Draft>),
    pickPhotos,
    takePhotos,
    async addPhotos() {
      const chosen = await pickPhotos()
      if (chosen.length > 0) takePhotos(chosen)
    },
    removePhoto(path: string) {
      for (const photo of latest.current.photos) if (photo.path === path) forgetPicture(photo)
      keep({ photos: latest.current.photos.filter((one) => one.path !== path), requestId: null })
    },
    /** Sends it; what has arrived stays nowhere on this phone. */
    async deliver<T>(send: Send<Draft, T>, onArrived: (answer: T) => void): Promise<void> {
      await attempt(async () => {
        const ids = await photoIds()
        const requestId = latest.current.requestId ?? newRequestId()
        keep({ requestId })
        const answer = await send(latest.current, ids, requestId)
        latest.current.photos.forEach(forgetPicture)
        latest.current = empty
        setDraft(empty)
        dropDraft(key)
        onArrived(answer)
      })
    },
  }
}
