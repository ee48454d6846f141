import { CONSENT_VERSIONS } from '@shared/contract/consent'
import type { ConsultationPage } from '@shared/contract/consultation'
import { type SayStatement, STATEMENT_MOST_PHOTOS } from '@shared/contract/statement'
import { useEffect, useRef, useState } from 'react'
import { type Delivery, watchOutbox } from '@/platform/outbox'
import { choosePictures, forgetPicture } from '@/platform/pictures'
import { asksFirst, isLost, type RefusalCode, refusalCodeOf } from '@/platform/refusal'
import { newRequestId } from '@/platform/request-id'
import { sendPhoto } from '@/platform/send-photo'
import { recall, remember } from '@/platform/storage'

import { agreeToRules, letterKey, markSpoken, sayStatement } from './statement-api'
import {
  type DraftPhoto,
  draftOf,
  dropStatementDraft,
  EMPTY_DRAFT,
  keepStatementDraft,
  type StatementDraft,
} from './statement-draft'

export type SpeakStage =
  | { readonly kind: 'writing' }
  /** With the place of the photo under way; 0 where the words themselves are. */
  | { readonly kind: 'sending'; readonly photo: number }
  /** The line is down: it stays on the phone and goes out once. */
  | { readonly kind: 'kept' }
  | { readonly kind: 'said'; readonly answer: SayStatement }

const AGREED = 'rules-agreed'

/** Saying something in one consultation: the draft, its photos, and what became of it. */
export function useSpeak({ id: consultationId }: Pick<ConsultationPage, 'id'>) {
  const [draft, setDraft] = useState<StatementDraft>(() => draftOf(consultationId))
  const [stage, setStage] = useState<SpeakStage>({ kind: 'writing' })
  const [gate, setGate] = useState<RefusalCode | null>(null)
  const [refused, setRefused] = useState<RefusalCode | null>(null)
  const [photoProblem, setPhotoProblem] = useState(false)
  const latest = useRef(draft)

  function change(part: Partial<StatementDraft>) {
    latest.current = { ...latest.current, ...part }
    setDraft(latest.current)
    keepStatementDraft(consultationId, latest.current)
  }

  function refuse(code: RefusalCode) {
    // It did not happen: the next attempt is an intent of its own.
    change({ requestId: null })
    setStage({ kind: 'writing' })
    if (asksFirst(code)) setGate(code)
    else setRefused(code)
  }

  function settle(delivery: Delivery<'statement.say'>) {
    if (delivery.kind === 'refused') return refuse(delivery.code)
    if (delivery.kind === 'kept') return setStage({ kind: 'kept' })
    if (delivery.kind !== 'done') return
    dropStatementDraft(consultationId)
    latest.current = EMPTY_DRAFT
    setDraft(EMPTY_DRAFT)
    setStage({ kind: 'said', answer: delivery.data })
    markSpoken()
  }

  async function send() {
    setRefused(null)
    try {
      const photoIds = await sendPhotos()
      setStage({ kind: 'sending', photo: 0 })
      const version = CONSENT_VERSIONS.userAgreement
      // Where the line is down, the words wait in the outbox all the same; the next time asks again.
      if (recall<string>(AGREED) !== version) {
        await agreeToRules(version).then(
          () => remember(AGREED, version),
          (error: unknown) => {
            if (!isLost(refusalCodeOf(error))) throw error
          },
        )
      }
      const requestId = latest.current.requestId ?? newRequestId()
      change({ requestId })
      const { text, showName, child } = latest.current
      const said = {
        consultationId,
        text: text.trim(),
        photoIds,
        showName: showName || undefined,
        onBehalf: child ? ('child' as const) : undefined,
      }
      settle(await sayStatement(said, requestId))
    } catch (error) {
      refuse(refusalCodeOf(error))
    }
  }

  async function sendPhotos(): Promise<readonly string[]> {
    const ids: string[] = []
    for (const [place, photo] of latest.current.photos.entries()) {
      if (photo.photoId === null) setStage({ kind: 'sending', photo: place + 1 })
      const photoId = photo.photoId ?? (await sendPhoto(photo, 'statement'))
      ids.push(photoId)
      changePhoto(photo.path, { photoId })
    }
    return ids
  }

  const changePhoto = (path: string, part: Partial<DraftPhoto>) =>
    change({ photos: latest.current.photos.map((one) => (one.path === path ? { ...one, ...part } : one)) })

  useEffect(() => {
    // Sent earlier, and the answer never seen: the same id finds out, and cannot say it twice.
    if (latest.current.requestId !== null) void send()
    return watchOutbox((letter, delivery) => {
      if (letter.key !== letterKey(consultationId)) return
      settle(delivery as Delivery<'statement.say'>)
      return true
    })
  }, [consultationId])

  return {
    draft,
    stage,
    gate,
    refused,
    photoProblem,
    change(part: Partial<Pick<StatementDraft, 'text' | 'showName' | 'child'>>) {
      setRefused(null)
      change(part)
    },
    async addPhotos() {
      setPhotoProblem(false)
      try {
        const room = STATEMENT_MOST_PHOTOS - latest.current.photos.length
        const chosen = (await choosePictures(room)).slice(0, room)
        const fresh = chosen.filter(({ path }) => !latest.current.photos.some((one) => one.path === path))
        change({ photos: [...latest.current.photos, ...fresh.map((one) => ({ ...one, photoId: null }))] })
      } catch {
        setPhotoProblem(true)
      }
    },
    removePhoto(path: string) {
      for (const photo of latest.current.photos) if (photo.path === path) forgetPicture(photo)
      change({ photos: latest.current.photos.filter((one) => one.path !== path) })
    },
    send: () => void send(),
    passGate() {
      setGate(null)
      void send()
    },
    dropGate: () => setGate(null),
    another: () => setStage({ kind: 'writing' }),
  }
}

export type Speaking = ReturnType<typeof useSpeak>
