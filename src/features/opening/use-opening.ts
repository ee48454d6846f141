import type { OpenConsultation } from '@shared/contract/opening'
import { useState } from 'react'
import { call } from '@/platform/call'
import { dropDraft, keepDraft, recallDraft } from '@/platform/drafts'
import { forgetPicture, type Picture } from '@/platform/pictures'
import { isLost, type RefusalCode, refusalCodeOf } from '@/platform/refusal'
import { newRequestId } from '@/platform/request-id'
import { sendPhoto } from '@/platform/send-photo'

import { type Draft, emptyDraft, inputOf, type Missing, missingIn } from './draft'

const draftKey = (compoundId: string) => `opening:${compoundId}`

interface Intent {
  readonly of: string
  readonly requestId: string
}

/** A consultation on its way from a draft to its opening. */
export function useOpening(compoundId: string) {
  const [draft, setDraft] = useState<Draft>(() => recallDraft<Draft>(draftKey(compoundId)) ?? emptyDraft)
  const [missing, setMissing] = useState<readonly Missing[]>([])
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<RefusalCode | null>(null)
  const [opened, setOpened] = useState<OpenConsultation | null>(null)
  const [sent, setSent] = useState<ReadonlyMap<string, string>>(new Map())
  const [intent, setIntent] = useState<Intent | null>(null)

  function change(part: Partial<Draft>) {
    const next = { ...draft, ...part }
    setDraft(next)
    setMissing((before) => before.filter((one) => missingIn(next).includes(one)))
    keepDraft(draftKey(compoundId), next)
  }

  async function photoIdOf(picture: Picture): Promise<string> {
    const known = sent.get(picture.path)
    if (known !== undefined) return known
    const photoId = await sendPhoto(picture, 'consultation')
    setSent((before) => new Map(before).set(picture.path, photoId))
    return photoId
  }

  async function open() {
    const still = missingIn(draft)
    setMissing(still)
    if (still.length > 0) return
    setBusy(true)
    setRefused(null)
    try {
      const photoIds: string[] = []
      for (const picture of draft.pictures) photoIds.push(await photoIdOf(picture))
      const input = inputOf(compoundId, draft, photoIds)
      if (!input) return
      // Asked again after a lost answer, it is the same opening and not a second one.
      const of = JSON.stringify(input)
      const mine = intent?.of === of ? intent : { of, requestId: newRequestId() }
      setIntent(mine)
      const result = await call('consultation.open', input, mine.requestId)
      setOpened(result)
      if (result.state === 'refused') return
      dropDraft(draftKey(compoundId))
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
      setIntent(null)
    },
  }
}
