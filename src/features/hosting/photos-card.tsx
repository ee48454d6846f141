import { SESSION_MOST_PHOTOS } from '@shared/contract/session/limits'
import { refusals } from '@shared/copy/refusals'
import { hosting as words } from '@shared/copy/staff/session'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Notice } from '@/components/notice/notice'
import { choosePictures } from '@/platform/pictures'
import { type RefusalCode, refusalCodeOf } from '@/platform/refusal'
import { sendPhoto } from '@/platform/send-photo'

import { sendPhotos } from './hosting-api'

interface Props {
  readonly sessionId: string
  readonly sent: boolean
  readonly onSent: () => void
}

/** The spot as it is: the evidence of a session that was held there. */
export function PhotosCard({ sessionId, sent, onSent }: Props) {
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<RefusalCode | null>(null)

  async function take() {
    setRefused(null)
    try {
      const pictures = await choosePictures(SESSION_MOST_PHOTOS)
      if (pictures.length === 0) return
      setBusy(true)
      const photoIds: string[] = []
      for (const picture of pictures) photoIds.push(await sendPhoto(picture, 'sessionPhotos'))
      await sendPhotos(sessionId, photoIds, words.photosCaption)
      onSent()
    } catch (error) {
      setRefused(refusalCodeOf(error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <Card>
      <View className="heading">{words.photos}</View>
      <View className="note">{sent ? words.photosSent : words.photosMissing}</View>
      <View className="note">{words.photosMeaning}</View>
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <View style="margin-top:10px">
        <Button
          kind="plain"
          text={sent ? words.morePhotos : words.photos}
          busy={busy}
          onTap={() => void take()}
        />
      </View>
    </Card>
  )
}
