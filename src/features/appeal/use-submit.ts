import type { SubmitAppeal, SubmitAppealInput } from '@shared/contract/appeal'
import { useEffect, useRef, useState } from 'react'
import { online } from '@/platform/network'
import { type Delivery, watchOutbox } from '@/platform/outbox'
import { asksFirst, isLost, type RefusalCode, refusalCodeOf } from '@/platform/refusal'
import { newRequestId } from '@/platform/request-id'
import { sendPhoto } from '@/platform/send-photo'

import { isWaiting, submitAppeal } from './appeal-api'
import { inputOf } from './draft'
import type { DraftWork } from './use-appeal-draft'

/** Where her appeal is on its way out. */
export type Sending = 'idle' | 'sending' | 'kept' | 'keptPhotos'

/** Sends an appeal once, however often the line breaks or the app is closed in between. */
export function useSubmit(compoundId: string, work: DraftWork, onArrived: (arrived: SubmitAppeal) => void) {
  const [sending, setSending] = useState<Sending>('idle')
  const [refused, setRefused] = useState<RefusalCode | null>(null)
  const [gate, setGate] = useState<RefusalCode | null>(null)
  const running = useRef(false)

  function settle(delivery: Delivery<'appeal.submit'>) {
    if (delivery.kind === 'kept') return setSending('kept')
    setSending('idle')
    if (delivery.kind === 'done') {
      work.drop()
      onArrived(delivery.data)
    } else if (delivery.kind === 'refused') refuse(delivery.code)
  }

  function refuse(code: RefusalCode) {
    // The next tap is a new attempt: a refusal would otherwise be answered again.
    work.change({})
    if (asksFirst(code)) setGate(code)
    else setRefused(code)
  }

  async function sendPhotos(): Promise<readonly string[]> {
    const ids: string[] = []
    for (const { picture } of work.now().photos) {
      const known = work.now().photos.find((one) => one.picture.path === picture.path)?.photoId
      const photoId = known ?? (await sendPhoto(picture, 'appeal'))
      ids.push(photoId)
      const photos = work
        .now()
        .photos.map((one) => (one.picture.path === picture.path ? { ...one, photoId } : one))
      work.change({ photos, intent: work.now().intent })
    }
    return ids
  }

  async function submit() {
    if (running.current) return
    running.current = true
    setSending('sending')
    setRefused(null)
    const intent = work.now().intent ?? { requestId: newRequestId() }
    work.change({ intent })
    try {
      const photoIds = await sendPhotos()
      settle(await submitAppeal(inputOf(compoundId, work.now(), photoIds), intent.requestId))
    } catch (error) {
      const code = refusalCodeOf(error)
      setSending(isLost(code) ? 'keptPhotos' : 'idle')
      if (!isLost(code)) {
        // A photo that the server does not know any more is sent anew.
        const photos = work.now().photos.map(({ picture }) => ({ picture }))
        work.change({ photos })
        if (asksFirst(code)) setGate(code)
        else setRefused(code)
      }
    } finally {
      running.current = false
    }
  }

  // Sent before the app was closed: what became of it is asked under the same id.
  useEffect(() => {
    const { intent } = work.now()
    if (!intent) return
    if (isWaiting(intent.requestId) && !online.get()) setSending('kept')
    else void submit()
  }, [])

  useEffect(
    () =>
      watchOutbox((letter, delivery) => {
        if (letter.name !== 'appeal.submit') return
        if ((letter.input as SubmitAppealInput).compoundId !== compoundId) return
        settle(delivery as Delivery<'appeal.submit'>)
        return true
      }),
    [compoundId],
  )

  useEffect(
    () =>
      online.watch(() => {
        if (online.get() && work.now().intent && work.now().photos.some(({ photoId }) => !photoId)) {
          void submit()
        }
      }),
    [],
  )

  return {
    sending,
    refused,
    gate,
    submit: () => void submit(),
    passGate() {
      setGate(null)
      void submit()
    },
    dropGate: () => setGate(null),
  }
}
