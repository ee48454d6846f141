import { DONE_VERDICTS, ENTRY_KINDS, ENTRY_MOST_CHARACTERS, type EntryKind } from '@shared/contract/handling'
import { common } from '@shared/copy/common'
import { doneVerdicts } from '@shared/copy/handling'
import { refusals } from '@shared/copy/refusals'
import { staffNote, noteForm as words } from '@shared/copy/staff/handling'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Choices } from '@/components/choices/choices'
import { Notice } from '@/components/notice/notice'
import { PhotoPicker } from '@/components/photo-picker/photo-picker'
import { TextArea } from '@/components/text-area/text-area'
import { Page } from '@/features/frame/page'
import { photosOf, useEntry } from '@/features/handling/use-entry'
import { useWork } from '@/features/handling/use-work'
import { goBack } from '@/platform/routes'
import { useParam } from '@/platform/use-params'

import '../refusals'

const kindOf = (name: string): EntryKind => ENTRY_KINDS.find((kind) => kind === name) ?? 'progress'

/** Says how far it is, puts a photo of a spot, or says what a butler saw there. */
export default function NotePage() {
  const consultationId = useParam('id')
  const kind = kindOf(useParam('kind'))
  const beforeId = useParam('before') || null
  const entry = useEntry({ consultationId, kind, beforeId })
  const { data: work } = useWork(consultationId)
  const { draft, busy, refused, done, missing } = entry
  const tasks = (work?.tasks ?? []).filter(({ round }) => round === work?.reopened)
  const { title, lead, hint } = staffNote[kind]
  return (
    <Page
      title={title}
      foot={
        done ? (
          <Button text={words.back} onTap={goBack} />
        ) : (
          <Button text={busy ? words.saving : words.save} busy={busy} onTap={entry.send} />
        )
      }
    >
      <View className="stack">
        <View>
          <View className="title words">{title}</View>
          <View className="note words">{lead}</View>
        </View>
        {done ? (
          <Notice kind="strip" say={words.result[done.state]} />
        ) : (
          <>
            {kind === 'evidence' ? (
              <Choices
                label={words.verdict}
                choices={DONE_VERDICTS.map((key) => ({ key, text: doneVerdicts[key] }))}
                chosen={draft.verdict}
                problem={missing.verdict ? words.needVerdict : ''}
                onChoose={(verdict) => entry.change({ verdict })}
              />
            ) : null}
            <TextArea
              label={kind === 'before' ? words.spot : words.text}
              hint={hint}
              value={draft.text}
              most={ENTRY_MOST_CHARACTERS}
              used={words.used(draft.text.length, ENTRY_MOST_CHARACTERS)}
              problem={missing.text ? words.needText : ''}
              onChange={(text) => entry.change({ text })}
            />
            <PhotoPicker
              photos={draft.photos.map(({ path }) => ({ key: path, src: path }))}
              most={photosOf(kind)}
              addText={words.add}
              removeLabel={words.remove}
              busy={busy}
              onAdd={() => void entry.addPhotos()}
              onRemove={entry.removePhoto}
            />
            <View className="note">{words.photosMeaning}</View>
            {missing.photo ? <Notice kind="problem" say={words.needPhoto} /> : null}
            {entry.photoProblem ? <Notice kind="problem" say={common.photoProblem} /> : null}
            {tasks.length > 1 && kind === 'before' ? (
              <Choices
                label={words.task}
                tall
                choices={tasks.map(({ id, what }) => ({ key: id, text: what }))}
                chosen={draft.taskId}
                onChoose={(taskId) => entry.change({ taskId })}
              />
            ) : null}
            {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
          </>
        )}
      </View>
    </Page>
  )
}
