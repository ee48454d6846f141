import { APPEAL_MOST_PHOTOS } from '@shared/contract/appeal'
import { useRef, useState } from 'react'
import { dropDraft, keepDraft, recallDraft } from '@/platform/drafts'
import { choosePictures, forgetPicture } from '@/platform/pictures'
import { type RefusalCode, refusalCodeOf } from '@/platform/refusal'

import { type AppealDraft, draftKey, emptyDraft } from './draft'

/** What she writes, kept on the phone with every letter. */
export function useAppealDraft(compoundId: string) {
  const key = draftKey(compoundId)
  const [draft, setDraft] = useState<AppealDraft>(() => recallDraft<AppealDraft>(key) ?? emptyDraft)
  const [photoProblem, setPhotoProblem] = useState<RefusalCode | null>(null)
  const latest = useRef(draft)

  function put(next: AppealDraft) {
    latest.current = next
    setDraft(next)
    keepDraft(key, next)
  }

  return {
    draft,
    photoProblem,
    /** The newest draft, also inside an act that began before a change. */
    now: () => latest.current,
    /** A change of words is a new intent. */
    change: (part: Partial<AppealDraft>) => put({ ...latest.current, intent: null, ...part }),
    async addPhotos() {
      setPhotoProblem(null)
      try {
        const chosen = await choosePictures(APPEAL_MOST_PHOTOS - latest.current.photos.length)
        if (chosen.length === 0) return
        const photos = [...latest.current.photos, ...chosen.map((picture) => ({ picture }))]
        put({ ...latest.current, intent: null, photos: photos.slice(0, APPEAL_MOST_PHOTOS) })
      } catch (error) {
        setPhotoProblem(refusalCodeOf(error))
      }
    },
    removePhoto(path: string) {
      const { photos } = latest.current
      for (const { picture } of photos) if (picture.path === path) forgetPicture(picture)
      put({
        ...latest.current,
        intent: null,
        photos: photos.filter(({ picture }) => picture.path !== path),
      })
    },
    /** It has arrived: nothing of it stays on the phone. */
    drop() {
      for (const { picture } of latest.current.photos) forgetPicture(picture)
      dropDraft(key)
      latest.current = emptyDraft
      setDraft(emptyDraft)
    },
  }
}

export type DraftWork = ReturnType<typeof useAppealDraft>
