import { type AddEntry, type DoneVerdict, ENTRY_MOST_PHOTOS, type EntryKind } from '@shared/contract/handling'
import { useRef, useState } from 'react'
import { call } from '@/platform/call'
import { dropDraft, keepDraft, recallDraft } from '@/platform/drafts'
import { choosePictures, forgetPicture, type Picture } from '@/platform/pictures'
import { type RefusalCode, refusalCodeOf } from '@/platform/refusal'
import { newRequestId } from '@/platform/request-id'
import { sendPhoto } from '@/platform/send-photo'

import { markWork } from './work-changed'

interface Draft {
  readonly text: string
  readonly photos: readonly (Picture & { readonly photoId: string | null })[]
  readonly verdict: DoneVerdict | null
  readonly taskId: string | null
  /** Under this id it was sent; whether it arrived is not known yet. */
  readonly requestId: string | null
}

const EMPTY: Draft = { text: '', photos: [], verdict: null, taskId: null, requestId: null }

export interface Wanted {
  readonly consultationId: string
  readonly kind: EntryKind
  readonly beforeId: string | null
}

export const isSpot = (kind: EntryKind) => kind === 'before' || kind === 'after'
export const photosOf = (kind: EntryKind) => (isSpot(kind) ? 1 : ENTRY_MOST_PHOTOS)

/** An entry on its way: written down on this phone until it has arrived. */
export function useEntry({ consultationId, kind, beforeId }: Wanted) {
  const key = `work.${consultationId}.${kind}.${beforeId ?? ''}`
  const [draft, setDraft] = useState<Draft>(() => recallDraft<Draft>(key) ?? EMPTY)
  const [busy, setBusy] = useState(false)
  const [tried, setTried] = useState(false)
  const [refused, setRefused] = useState<RefusalCode | null>(null)
  const [photoProblem, setPhotoProblem] = useState(false)
  const [done, setDone] = useState<AddEntry | null>(null)
  const latest = useRef(draft)

  function keep(part: Partial<Draft>) {
    latest.current = { ...latest.current, ...part }
    setDraft(latest.current)
    keepDraft(key, latest.current)
  }

  async function photoIds(): Promise<readonly string[]> {
    const ids: string[] = []
    for (const photo of latest.current.photos) {
      const photoId = photo.photoId ?? (await sendPhoto(photo, 'work'))
      ids.push(photoId)
      keep({
        photos: latest.current.photos.map((one) => (one.path === photo.path ? { ...one, photoId } : one)),
      })
    }
    return ids
  }

  const lacking = {
    text: draft.text.trim() === '',
    photo: isSpot(kind) && draft.photos.length === 0,
    verdict: kind === 'evidence' && draft.verdict === null,
  }

  async function send() {
    setTried(true)
    setRefused(null)
    if (lacking.text || lacking.photo || lacking.verdict || busy) return
    setBusy(true)
    try {
      const ids = await photoIds()
      const requestId = latest.current.requestId ?? newRequestId()
      keep({ requestId })
      const { text, verdict, taskId } = latest.current
      const input = {
        consultationId,
        kind,
        text: text.trim(),
        photoIds: ids,
        ...(kind === 'evidence' && verdict ? { verdict } : {}),
        ...(beforeId ? { beforeId } : {}),
        ...(taskId ? { taskId } : {}),
      }
      setDone(await call('work.addEntry', input, requestId))
      latest.current.photos.forEach(forgetPicture)
      latest.current = EMPTY
      setDraft(EMPTY)
      dropDraft(key)
      markWork()
    } catch (error) {
      setRefused(refusalCodeOf(error))
    } finally {
      setBusy(false)
    }
  }

  return {
    draft,
    busy,
    refused,
    photoProblem,
    done,
    missing: tried ? lacking : { text: false, photo: false, verdict: false },
    change: (part: Partial<Pick<Draft, 'text' | 'verdict' | 'taskId'>>) => keep({ ...part, requestId: null }),
    async addPhotos() {
      setPhotoProblem(false)
      try {
        const room = photosOf(kind) - latest.current.photos.length
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
