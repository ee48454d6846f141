import { FACT_NOTE_MOST_CHARACTERS, FACT_NOTE_MOST_PHOTOS, type FactNoteView } from '@shared/contract/facts'
import { common } from '@shared/copy/common'
import { refusals } from '@shared/copy/refusals'
import { staffFacts as words } from '@shared/copy/staff/facts'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Link } from '@/components/link/link'
import { Notice } from '@/components/notice/notice'
import { PhotoPicker } from '@/components/photo-picker/photo-picker'
import { TextArea } from '@/components/text-area/text-area'

import type { Noting } from './use-note'

interface Props {
  readonly work: Noting
  readonly notes: readonly FactNoteView[]
}

/** What she found on the spot. A note that is there is put right by another one. */
export function NoteForm({ work, notes }: Props) {
  const { draft, busy, empty, refused, photoProblem, done } = work
  const wrong = notes.find(({ id }) => id === draft.corrects)
  return (
    <View className="stack">
      <View>
        <View className="heading">{words.note}</View>
        <View className="note">{words.noteLead}</View>
      </View>
      {done ? <Notice kind="strip" say={words.result[done.state]} /> : null}
      {wrong ? (
        <View>
          <View className="note">{words.correcting}</View>
          <View className="words">{wrong.text}</View>
          <Link text={words.stopCorrecting} onTap={() => work.change({ corrects: null })} />
        </View>
      ) : null}
      <TextArea
        label={words.note}
        labelHidden
        hint={words.noteHint}
        value={draft.text}
        most={FACT_NOTE_MOST_CHARACTERS}
        used={words.used(draft.text.length, FACT_NOTE_MOST_CHARACTERS)}
        problem={empty && draft.text.trim() === '' ? words.needText : ''}
        onChange={(text) => work.change({ text })}
      />
      <PhotoPicker
        photos={draft.photos.map(({ path }) => ({ key: path, src: path }))}
        most={FACT_NOTE_MOST_PHOTOS}
        addText={words.addPhoto}
        removeLabel={words.removePhoto}
        busy={busy}
        onAdd={() => void work.addPhotos()}
        onRemove={work.removePhoto}
      />
      <View className="note">{words.photosMeaning}</View>
      {photoProblem ? <Notice kind="problem" say={common.photoProblem} /> : null}
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <Button kind="plain" text={busy ? words.saving : words.save} busy={busy} onTap={work.send} />
    </View>
  )
}
