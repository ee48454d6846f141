import { CONTACT_MOST_CHARACTERS, CONTACT_MOST_PHOTOS } from '@shared/contract/butler/contact'
import { askContact as words } from '@shared/copy/butler'
import { byVoice } from '@shared/copy/by-voice'
import { common } from '@shared/copy/common'
import { refusals } from '@shared/copy/refusals'
import { View } from '@tarojs/components'
import { Notice } from '@/components/notice/notice'
import { PhotoPicker } from '@/components/photo-picker/photo-picker'
import { TextArea } from '@/components/text-area/text-area'

import type { Message } from './use-message'

interface Props {
  readonly work: Omit<Message, 'onDone'>
  readonly label: string
  readonly hint: string
  readonly photos?: boolean
}

/** What she says, and photos where they help. */
export function MessageField({ work, label, hint, photos = true }: Props) {
  const { draft, busy, problem, photoProblem, refused } = work
  return (
    <View className="stack">
      <TextArea
        label={label}
        hint={hint}
        value={draft.text}
        most={CONTACT_MOST_CHARACTERS}
        used={words.used(draft.text.length)}
        problem={problem ? words.empty : ''}
        below={byVoice.speakInstead}
        onChange={work.write}
      />
      {photos ? (
        <>
          <PhotoPicker
            photos={draft.photos.map(({ path }) => ({ key: path, src: path }))}
            most={CONTACT_MOST_PHOTOS}
            addText={words.addPhoto}
            removeLabel={words.removePhoto}
            busy={busy}
            onAdd={() => void work.addPhotos()}
            onRemove={work.removePhoto}
          />
          <View className="note">{words.photosMeaning}</View>
          {photoProblem ? <Notice kind="problem" say={common.photoProblem} /> : null}
        </>
      ) : null}
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
    </View>
  )
}
