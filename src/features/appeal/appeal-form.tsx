import { APPEAL_MOST_CHARACTERS, APPEAL_MOST_PHOTOS } from '@shared/contract/appeal'
import { appeal as words } from '@shared/copy/appeal'
import { byVoice } from '@shared/copy/by-voice'
import { refusals } from '@shared/copy/refusals'
import { sending } from '@shared/copy/sending'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { spoken } from '@/components/a11y'
import { Field } from '@/components/field/field'
import { Link } from '@/components/link/link'
import { List } from '@/components/list/list'
import { Notice } from '@/components/notice/notice'
import { PhotoPicker } from '@/components/photo-picker/photo-picker'
import { SwitchRow } from '@/components/switch-row/switch-row'
import { TextArea } from '@/components/text-area/text-area'
import { goTo } from '@/platform/routes'

import { charactersLeft } from './draft'
import type { DraftWork } from './use-appeal-draft'
import './appeal-form.scss'

export const FORM_PARTS = ['where', 'what', 'hope', 'rest'] as const
export type FormPart = (typeof FORM_PARTS)[number]

interface Props {
  readonly work: DraftWork
  /** All of them, or the one in hand where there is one thing at a time. */
  readonly parts: readonly FormPart[]
  readonly problem: string
  /** The likely category, softly; '' where the rules are unsure. */
  readonly hint: string
  /** Similar appeals, below the words they are like. */
  readonly similar: ReactNode
}

/** Where, what, what she hopes; then photos and for whom she speaks. */
export function AppealForm({ work, parts, problem, hint, similar }: Props) {
  const { draft, change } = work
  const left = charactersLeft(draft)
  const room = (part: string) => Math.min(APPEAL_MOST_CHARACTERS, part.length + Math.max(0, left))
  const has = (part: FormPart) => parts.includes(part)
  const last = parts[parts.length - 1]
  return (
    <View className="stack">
      {has('where') ? (
        <Field
          label={words.where}
          hint={words.whereHint}
          value={draft.where}
          onChange={(where) => change({ where })}
        />
      ) : null}
      {has('what') ? (
        <TextArea
          label={words.what}
          hint={words.whatHint}
          value={draft.what}
          most={room(draft.what)}
          used={words.left(left)}
          problem={problem}
          below={byVoice.speakInstead}
          onChange={(what) => change({ what })}
        />
      ) : null}
      {has('what') && hint !== '' ? (
        <View className="appeal__hint" {...spoken({ live: 'polite' })}>
          <View>{words.hint(hint)}</View>
          <View className="note">{words.hintMeaning}</View>
        </View>
      ) : null}
      {has('what') ? similar : null}
      {has('hope') ? (
        <TextArea
          label={words.hope}
          hint={words.hopeHint}
          value={draft.hope}
          most={room(draft.hope)}
          short
          {...(last === 'hope' ? { used: words.left(left) } : {})}
          onChange={(hope) => change({ hope })}
        />
      ) : null}
      {has('rest') ? <Rest work={work} /> : null}
      <View className="note">{sending.draftKept}</View>
    </View>
  )
}

function Rest({ work }: { readonly work: DraftWork }) {
  const { draft, change, photoProblem } = work
  return (
    <>
      <View>
        <View className="heading">{words.photos}</View>
        <View className="note">{words.photosMeaning}</View>
      </View>
      <PhotoPicker
        photos={draft.photos.map(({ picture: { path } }) => ({ key: path, src: path }))}
        most={APPEAL_MOST_PHOTOS}
        addText={words.addPhoto}
        removeLabel={words.removePhoto}
        onAdd={() => void work.addPhotos()}
        onRemove={work.removePhoto}
      />
      {photoProblem ? <Notice kind="problem" {...refusals[photoProblem]} /> : null}
      <List>
        <SwitchRow
          text={words.child}
          note={words.childMeaning}
          on={draft.child}
          word={draft.child ? words.on : words.off}
          onTap={() => change({ child: !draft.child })}
        />
      </List>
      <View className="appeal__small note">
        <View>{words.whoSees}</View>
        <View>{words.rules}</View>
        <View>{words.agreement}</View>
      </View>
      <Link
        text={words.readAgreement}
        onTap={() => goTo('packages/me/notice/index', { kind: 'userAgreement' })}
      />
    </>
  )
}
