import type { MyButlerCard } from '@shared/contract/butler/card'
import { common } from '@shared/copy/common'
import { refusals } from '@shared/copy/refusals'
import { photoStates, butlerNotes as words } from '@shared/copy/staff/butler-notes'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { call } from '@/platform/call'
import { type PhotoDraft, usePhotoDraft } from '@/platform/use-photo-draft'

const EMPTY: PhotoDraft = { photos: [], requestId: null }

interface Props {
  readonly stairwellId: string
  readonly photo: MyButlerCard['photo']
  readonly onSaved: () => void
  readonly agreed: boolean
  /** She has not agreed to it yet: once she has, it goes on; otherwise nothing leaves this phone. */
  readonly onAsk: (go: () => void, drop: () => void) => void
}

/** A photo of herself, hers to show and to take back; it is asked for by itself before it is sent. */
export function PhotoForm({ stairwellId, photo, onSaved, agreed, onAsk }: Props) {
  const [dropped, setDropped] = useState(false)
  const { now, pickPhotos, takePhotos, removePhoto, photoProblem, busy, refused, clearRefused, deliver } =
    usePhotoDraft({ key: `butler.photo.${stairwellId}`, empty: EMPTY, purpose: 'butlerPhoto', mostPhotos: 1 })

  const send = () =>
    deliver(
      (_, [photoId = null], requestId) => call('butler.showPhoto', { stairwellId, photoId }, requestId),
      onSaved,
    )

  function forget() {
    for (const { path } of now().photos) removePhoto(path)
  }

  const ask = () =>
    onAsk(() => {
      clearRefused()
      void send()
    }, forget)

  async function choose() {
    setDropped(false)
    forget()
    const chosen = await pickPhotos()
    if (chosen.length === 0) return
    takePhotos(chosen)
    if (agreed) await send()
    else ask()
  }

  async function drop() {
    forget()
    await send()
    setDropped(true)
  }

  return (
    <View className="stack">
      <View className="heading">{words.photo}</View>
      <View className="note">{words.photoWhy}</View>
      {photo ? <Notice kind="strip" say={photoStates[photo.state]} /> : null}
      {dropped && !photo ? <Notice kind="strip" say={words.photoDropped} /> : null}
      {photoProblem ? <Notice kind="problem" say={common.photoProblem} /> : null}
      {refused ? (
        <Notice
          kind="problem"
          {...refusals[refused]}
          {...(refused === 'PORTRAIT_CONSENT_NEEDED' ? { act: { text: words.photoAgree, onTap: ask } } : {})}
        />
      ) : null}
      <Button
        kind="plain"
        text={photo ? words.photoChange : words.photoAdd}
        busy={busy}
        onTap={() => void choose()}
      />
      {photo ? <Button kind="quiet" text={words.photoDrop} busy={busy} onTap={() => void drop()} /> : null}
      <View className="note">{words.photoEnds}</View>
    </View>
  )
}
