import type { OpenConsultation } from '@shared/contract/opening'
import { useState } from 'react'
import { call } from '@/platform/call'
import { draftPlace } from '@/platform/drafts'
import { forgetPicture, type Picture } from '@/platform/pictures'
import { isLost, type RefusalCode, refusalCodeOf } from '@/platform/refusal'
import { sendPhoto } from '@/platform/send-photo'
import { useForm } from '@/platform/use-form'
import { useIntent } from '@/platform/use-intent'

import { emptyDraft, inputOf, missingIn } from './draft'

/** A consultation on its way from a draft to its opening. */
export function useOpening(compoundId: string) {
  const form = useForm({ place: draftPlace(`opening:${compoundId}`, emptyDraft), missingIn })
  const { draft, missing, change } = form
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<RefusalCode | null>(null)
  const [opened, setOpened] = useState<OpenConsultation | null>(null)
  const [sent, setSent] = useState<ReadonlyMap<string, string>>(new Map())
  const intent = useIntent()

  async function photoIdOf(picture: Picture): Promise<string> {
    const known = sent.get(picture.path)
    if (known !== undefined) return known
    const photoId = await sendPhoto(picture, 'consultation')
    setSent((before) => new Map(before).set(picture.path, photoId))
    return photoId
  }

  async function open() {
    if (!form.isWhole()) return
    setBusy(true)
    setRefused(null)
    try {
      const photoIds: string[] = []
      for (const picture of draft.pictures) photoIds.push(await photoIdOf(picture))
      const input = inputOf(compoundId, draft, photoIds)
      if (!input) return
      const result = await call('consultation.open', input, intent.idOf(input))
      setOpened(result)
      if (result.state === 'refused') return
      form.drop()
      draft.pictures.forEach(forgetPicture)
    } catch (error) {
      const code = refusalCodeOf(error)
      setRefused(code)
      // A photo that the server does not know any more is sent anew.
      if (!isLost(code)) setSent(new Map())
    } finally {
      setBusy(false)
    }
  }

  return {
    draft,
    missing,
    busy,
    refused,
    opened,
    change,
    open: () => void open(),
    again: () => {
      setOpened(null)
      intent.forget()
    },
  }
}
