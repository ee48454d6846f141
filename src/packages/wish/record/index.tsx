import { WISH_NOTE_MOST, WISH_PHOTOS_MOST } from '@shared/contract/wish/note'
import { common } from '@shared/copy/common'
import { refusals } from '@shared/copy/refusals'
import { sending } from '@shared/copy/sending'
import { wish as words } from '@shared/copy/wish'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Field } from '@/components/field/field'
import { Notice } from '@/components/notice/notice'
import { PhotoPicker } from '@/components/photo-picker/photo-picker'
import { Sheet } from '@/components/sheet/sheet'
import { TextArea } from '@/components/text-area/text-area'
import { Page } from '@/features/frame/page'
import { minutesOf, useRecord } from '@/features/wish/use-record'
import { goBack } from '@/platform/routes'
import { useParam } from '@/platform/use-params'

import '../refusals'

/** 我已办好: what was done, a photo without faces, and how long it took. */
export default function RecordPage() {
  const work = useRecord(useParam('id'), goBack)
  const { draft, busy, asked, refused, photoProblem, chosen } = work
  return (
    <Page
      title={words.recordTitle}
      foot={<Button text={words.recordDone} busy={busy} onTap={() => work.send(true)} />}
      sheet={
        chosen.length > 0 ? (
          <Sheet title={words.photoAsk} closeLabel={common.close} onClose={work.leave}>
            <View>{words.recordPhotos}</View>
            <Button text={words.photoClean} onTap={work.take} />
            <Button kind="quiet" text={words.photoNo} onTap={work.leave} />
          </Sheet>
        ) : null
      }
    >
      <TextArea
        label={words.recordText}
        hint={words.recordHint}
        value={draft.text}
        most={WISH_NOTE_MOST}
        used={words.used(draft.text.length, WISH_NOTE_MOST)}
        problem={asked && draft.text.trim() === '' ? words.need : ''}
        onChange={(text) => work.change({ text })}
      />
      <Field
        label={words.minutesAsk}
        value={draft.minutes}
        digits
        problem={asked === 'done' && minutesOf(draft.minutes) === null ? words.need : ''}
        onChange={(minutes) => work.change({ minutes })}
      />
      <PhotoPicker
        photos={draft.photos.map(({ path }) => ({ key: path, src: path }))}
        most={WISH_PHOTOS_MOST}
        addText={words.addPhoto}
        removeLabel={words.removePhoto}
        busy={busy}
        onAdd={() => void work.choose()}
        onRemove={work.remove}
      />
      <View className="note">{words.recordPhotos}</View>
      {photoProblem ? <Notice kind="problem" say={common.photoProblem} /> : null}
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <Button kind="quiet" text={words.recordNote} busy={busy} onTap={() => work.send(false)} />
      <View className="note">{sending.draftKept}</View>
    </Page>
  )
}
